import { after, LL } from "../../patterns.ts";
import type { Span } from "./read.ts";

// What only somebody does: "N.F. refused", "D.N., did well", "A.F. (O pos, 29)".
export const DOES =
  /^(?:'s(?![a-z])|,? (?:who|whose|is|was|has|had|did|will|can|refuse[sd]?|fell|agree[sd]?|came|went|walked|presented|seized|died|needs?|wants?|says|said|got|took|still|remains|arrived|returned|declined|denies|started|stopped|developed|received|underwent|lives|works|inpatient)(?![a-z])|, \d{1,3}(?:[,)]|$)| \((?:[ABO]{1,2} (?:pos|neg)|\d))/;
const GOES_ON = new RegExp(`^(?:[,;:!?)\\n]|$| [${LL}(–-])`);

// With one hyphen or two letters it is hardly a measure or an office.
const TWO = /^.\. ?.\.?$|-/;

/** Two letters with nothing but a sign or a small word behind them. */
export const standsAlone = (text: string, { start, end }: Span): boolean =>
  TWO.test(text.slice(start, end)) && GOES_ON.test(after(text, end, 3));
