import { before, matchAt, sticky } from "../../../patterns.ts";
import { LOW, UP } from "../letters.ts";
import { WORD } from "./parts.ts";

const TOWN = `(?:(?:м|г|с|д|смт|пос|пгт|ст|місто|город|село|деревня|дер|обл|р-н)\\.? ?${WORD}(?: ${WORD})?|[${UP}][${LOW}]{2,20}(?:-[${UP}][${LOW}]{1,16})?(?: (?:область|обл\\.|район|р-н))?)`;
const TOWN_BEFORE = new RegExp(
  `(?:^|[ :(\\n])((?:\\d{5,6}, ?)?(?:(?:м|г|с|д|смт|пос|пгт|ст|місто|город|село|деревня)\\.? ?${WORD}(?: ${WORD})?|[${UP}][${LOW}]{3,20}), ?)$`
);
const TAIL = sticky(
  `(?:,? ?\\d{5,6}(?!\\d)|, ?${TOWN}(?= ?[,.;)\\n]| \\d{5,6}|$)|,? (?:м|г|с|смт|пос)\\.? ?${WORD}| \\| \\d{5,6})`
);

export function tail(text: string, at: number): number {
  let end = at;
  for (let count = 0; count < 3; count++) {
    const found = matchAt(TAIL, text, end);
    if (!found) {
      break;
    }
    end += found[0].length;
  }
  return end;
}

export const withTown = (text: string, start: number) =>
  start - (TOWN_BEFORE.exec(before(text, start, 60))?.[1]!.length ?? 0);
