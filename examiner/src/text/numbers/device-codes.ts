import { digitsOf, goesOn, isDate, isYears } from "../numbers.ts";
import { LU, matchAt, sticky } from "../patterns.ts";
import { codeAt } from "./record-codes.ts";
import { tokenAt } from "./tokens.ts";

// (01)00643169007222(17)241231(21)BLC129481H
const UDI = sticky(
  "\\(01\\) ?\\d{14}(?: ?\\(\\d{2,3}\\) ?[A-Z0-9/-]{1,20}){0,6}|01\\d{14}(?:1[0157]\\d{6}){0,2}(?:[12][01][A-Z0-9-]{3,20})?(?![A-Za-z0-9])"
);
const GROUPED = sticky(
  `[A-Z]{2,4}\\d{2}[A-Z\\d]{0,2} \\d{6,10}(?!\\d)|\\d{6,10}[ .-]\\d{3}(?![${LU}a-z\\d])`
);
const ROUND = /^[1-9]\d{0,3}0{3,9}$/;
const SIZE = /^\d{1,3}(?:[x×/-]\d{1,3}){1,2}$|^\d{1,3}$/;

/** What could be the serial or lot number of a device at `at`. */
export function deviceCodeAt(text: string, at: number): string | undefined {
  const grouped =
    matchAt(UDI, text, at)?.[0] ?? matchAt(GROUPED, text, at)?.[0];
  if (grouped && !goesOn(text, at + grouped.length)) {
    return grouped;
  }
  const code = codeAt(text, at) ?? tokenAt(text, at);
  return code &&
    digitsOf(code).length > 2 &&
    !isDate(code) &&
    !isYears(code) &&
    !ROUND.test(code) &&
    !SIZE.test(code)
    ? code
    : undefined;
}
