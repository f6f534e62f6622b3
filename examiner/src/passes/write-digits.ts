/** Zero of the digits that texts are written with, besides ours: Arabic-Indic, Persian, full width. */
const ZEROS = [0x660, 0x6f0, 0xff10];

/** Zero of the first digits in a text; our own, if it has none. */
export function zeroOf(text: string): number {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const zero = ZEROS.find((one) => unit >= one && unit <= one + 9);
    if (zero !== undefined || (unit >= 0x30 && unit <= 0x39)) {
      return zero ?? 0x30;
    }
  }
  return 0x30;
}

/** Suggestions in the digits of what they replace. Rules see plain ones only. */
export const writeDigits = (
  suggestions: readonly string[],
  zero: number
): readonly string[] =>
  zero === 0x30
    ? suggestions
    : suggestions.map((one) =>
        one.replace(/[0-9]/g, (digit) =>
          String.fromCharCode(zero + Number(digit))
        )
      );
