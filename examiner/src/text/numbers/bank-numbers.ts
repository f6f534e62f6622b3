import { iban, luhn } from "../checksums.ts";
import { digitsOf, isGlued } from "../numbers.ts";
import { matchAt, sticky } from "../patterns.ts";

const IBAN = sticky(
  "[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3}(?![A-Z0-9]))?"
);
const LAST_PART = / [A-Z0-9]{1,4}$/;

const CARD = sticky("[3-6]\\d{3}([ -])\\d{4}\\1\\d{4}\\1\\d{4}(?![ -]?\\d)");

/** 4111 1111 1111 1111: in groups, and valid. */
export function cardAt(text: string, at: number): string | undefined {
  const written = matchAt(CARD, text, at)?.[0];
  return written && luhn(digitsOf(written)) && !isGlued(text, at)
    ? written
    : undefined;
}

/** An account number with its country, in groups or not, and valid. */
export function accountAt(text: string, at: number): string | undefined {
  const longest = isGlued(text, at) ? undefined : matchAt(IBAN, text, at)?.[0];
  // Capitals behind the number may be the next word.
  return longest
    ? [longest, longest.replace(LAST_PART, "")].find((one) =>
        iban(one.replace(/ /g, ""))
      )
    : undefined;
}
