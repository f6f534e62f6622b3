import { iban, luhn } from "../checksums.ts";
import { digitsOf, isGlued } from "../numbers.ts";
import { matchAt, sticky } from "../patterns.ts";

const IBAN = sticky(
  "[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3}(?![A-Z0-9]))?"
);
const LAST_PART = / [A-Z0-9]{1,4}$/;

const AMEX = sticky("3[47]\\d\\d([ -])\\d{6}\\1\\d{5}(?!\\d)");
const CARD = sticky("[3-6]\\d{3}([ -])\\d{4}\\1\\d{4}\\1\\d{4}(?![ -]?\\d)");

/** 4111 1111 1111 1111: in groups, and valid. */
export function cardAt(text: string, at: number): string | undefined {
  const written = groupedCardAt(text, at);
  return written && luhn(digitsOf(written)) && !isGlued(text, at)
    ? written
    : undefined;
}

/** Sixteen digits in fours, or an American Express in its groups, where a word says that they are a card's. */
export const groupedCardAt = (text: string, at: number) =>
  matchAt(CARD, text, at)?.[0] ?? matchAt(AMEX, text, at)?.[0];

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
