import { after, L, LU } from "../../../patterns.ts";
import { isNamedAfter } from "../named-after.ts";

/** A further capital shows something named after the town: "Boston University", "Glasgow Coma Scale". */
const GOES_ON = new RegExp(`^(?:'s|-[a-z])? [${LU}][${L}]{2,20}|^-[A-Za-z]`);

/** Is what stands behind the town named after it? */
export const goesOn = (text: string, end: number) =>
  isNamedAfter(text, end) ||
  (GOES_ON.test(after(text, end, 24)) &&
    !/^ (?:Mr|Mrs|He|She|Seen|Admitted|DOB|MRN|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?![a-z])/.test(
      after(text, end, 12)
    ));
