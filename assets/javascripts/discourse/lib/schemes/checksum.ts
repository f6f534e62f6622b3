import type { ChecksumData } from "./scheme-form.ts";

type Digits = readonly number[];

/** What the check digit should be. Ruby: schemes/checksum.rb. */
const EXPECTED: Readonly<
  Record<string, (digits: Digits, data: ChecksumData) => string>
> = {
  luhn: (digits) => luhn(digits),
  "luhn+prefix": (digits, { prefix = "" }) =>
    luhn([...digitsOf(prefix), ...digits]),
  "mod10-weights": (digits, data) => String(weighted(digits, data, 10)),
  "mod11-weights": (digits, data) => sign(weighted(digits, data, 11)),
  "mod97-complement": (digits) =>
    String(97 - remainder(digits, 97)).padStart(2, "0"),
  gs1: (digits) =>
    String((10 - (alternating(digits, (digit) => digit * 3) % 10)) % 10),
  "iso7064-11-2": (digits) => sign((12 - (doubled(digits) % 11)) % 11),
};

/** Whether the check digit of this number is what the others say. */
export function checksumFits(data: ChecksumData, number: string): boolean {
  if (data.kind === "none") {
    return true;
  }
  const digits = part(number, data.over);
  return (
    /^[0-9]+$/.test(digits) &&
    EXPECTED[data.kind]?.(digitsOf(digits), data) === part(number, data.at)
  );
}

/** Places are counted from 1, both ends included. */
function part(number: string, places: ChecksumData["at"]): string {
  const [from = 1, to = from] = [places ?? []].flat();
  return [...number].slice(from - 1, to).join("");
}

const digitsOf = (text: string) => [...text].map(Number);

function luhn(digits: Digits): string {
  const sum = alternating(digits, (digit) =>
    digit > 4 ? digit * 2 - 9 : digit * 2
  );
  return String((10 - (sum % 10)) % 10);
}

/** The last digit and each second before it count differently. */
function alternating(digits: Digits, heavy: (digit: number) => number): number {
  return [...digits]
    .reverse()
    .reduce((sum, digit, at) => sum + (at % 2 ? digit : heavy(digit)), 0);
}

function weighted(
  digits: Digits,
  { weights = [], take }: ChecksumData,
  modulus: number
): number {
  const rest =
    digits.reduce((sum, digit, at) => sum + digit * (weights[at] ?? 0), 0) %
    modulus;
  return take === "complement" ? (modulus - rest) % modulus : rest;
}

// Digit by digit: a long number is no exact JavaScript number.
function remainder(digits: Digits, modulus: number): number {
  return digits.reduce((rest, digit) => (rest * 10 + digit) % modulus, 0);
}

function doubled(digits: Digits): number {
  return digits.reduce((rest, digit) => ((rest + digit) * 2) % 11, 0);
}

/** Ten is written X where it is written at all. */
const sign = (value: number) => (value === 10 ? "X" : String(value));
