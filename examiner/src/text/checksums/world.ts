/** Checks of numbers from other parts of the world, on the code without its separators. */
import { luhn } from "../checksums.ts";
import { birthDate, digitAt, weighted } from "./digits.ts";

const rise = (from: number, to: number) =>
  Array.from(
    { length: Math.abs(to - from) + 1 },
    (_, at) => from + Math.sign(to - from) * at
  );

/** TCKN (Turkey): the tenth digit checks odd and even places, the eleventh all. */
export function turkishIdentity(digits: string): boolean {
  if (!/^[1-9]\d{10}$/.test(digits)) {
    return false;
  }
  const odd = weighted(digits, [1, 0, 1, 0, 1, 0, 1, 0, 1]);
  const even = weighted(digits, [0, 1, 0, 1, 0, 1, 0, 1]);
  return (
    (((odd * 7 - even) % 10) + 10) % 10 === digitAt(digits, 9) &&
    (odd + even + digitAt(digits, 9)) % 10 === digitAt(digits, 10)
  );
}

const TURNED = [0, 4, 3, 2, 1, 5, 6, 7, 8, 9];
/** Product of two elements of the group of the pentagon. */
const times = (a: number, b: number) =>
  a < 5
    ? b < 5
      ? (a + b) % 5
      : ((a + b) % 5) + 5
    : b < 5
      ? ((a - b + 5) % 5) + 5
      : (a - b + 5) % 5;
const SHUFFLE = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

/** Aadhaar (India): twelve digits, Verhoeff. */
export function aadhaar(digits: string): boolean {
  let check = 0;
  for (let place = 0; place < digits.length; place++) {
    let digit = digitAt(digits, digits.length - 1 - place);
    for (let turn = 0; turn < place % 8; turn++) {
      digit = SHUFFLE[digit]!;
    }
    check = times(check, digit);
  }
  return /^[2-9]\d{11}$/.test(digits) && TURNED[check] === 0;
}

/** Medicare (Australia): eight digits with weights 1 3 7 9, the check, the issue. */
export const australianMedicare = (digits: string) =>
  /^[2-6]\d{9,10}$/.test(digits) &&
  weighted(digits, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === digitAt(digits, 8);

/** IHI (Australia): 800360, Luhn. */
export const australianHealth = (digits: string) =>
  /^800360\d{10}$/.test(digits) && luhn(digits);

const NHI = "ABCDEFGHJKLMNPQRSTUVWXYZ";
/** NHI (New Zealand): three letters without I and O, then four digits (modulo 11) or two digits, two letters (23). */
export function newZealandHealth(code: string): boolean {
  const value = (sign: string) =>
    /\d/.test(sign) ? Number(sign) : NHI.indexOf(sign) + 1;
  const sum = [7, 6, 5, 4, 3, 2].reduce(
    (all, weight, at) => all + weight * value(code[at]!),
    0
  );
  return /^[A-HJ-NP-Z]{3}\d{4}$/.test(code)
    ? sum % 11 !== 0 && (11 - (sum % 11)) % 10 === value(code[6]!)
    : /^[A-HJ-NP-Z]{3}\d\d[A-HJ-NP-Z]{2}$/.test(code) &&
        23 - (sum % 23) === value(code[6]!);
}

/** SIN and the health numbers of most Canadian provinces: Luhn. */
export const canadianHealth = (digits: string) =>
  /^\d{9,10}$/.test(digits) && luhn(digits);

/** CPF (Brazil): two digits, each modulo 11. */
export function brazilianTaxNumber(digits: string): boolean {
  const check = (length: number) =>
    ((weighted(digits, rise(length + 1, 2)) * 10) % 11) % 10 ===
    digitAt(digits, length);
  return /^(?!(\d)\1{10})\d{11}$/.test(digits) && check(9) && check(10);
}

const SPANISH = "0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ";
/** CURP (Mexico): birth date inside, weights 18 … 2, modulo 10. */
export function mexicanRegister(code: string): boolean {
  const sum = rise(18, 2).reduce(
    (all, weight, at) => all + weight * SPANISH.indexOf(code[at]!),
    0
  );
  return (
    code.length === 18 &&
    birthDate(code.slice(4), "ymd") &&
    (10 - (sum % 10)) % 10 === digitAt(code, 17)
  );
}

/** My Number (Japan): twelve digits, modulo 11. */
export function japaneseNumber(digits: string): boolean {
  const rest = weighted(digits, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
  return (
    /^\d{12}$/.test(digits) &&
    (rest < 2 ? 0 : 11 - rest) === digitAt(digits, 11)
  );
}

/** RRN (Korea): birth date, sex and century; its check is given up since 2020. */
export const koreanRegister = (digits: string) =>
  /^\d{6}[1-8]\d{6}$/.test(digits) && birthDate(digits, "ymd");

/** ИИН (Kazakhstan): birth date; weights 1 … 11, where that gives 10, 3 … 11, 1, 2. */
export function kazakhIdentity(digits: string): boolean {
  const first = weighted(digits, rise(1, 11)) % 11;
  const rest =
    first === 10
      ? weighted(digits, [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) % 11
      : first;
  return (
    /^\d{6}[1-6]\d{5}$/.test(digits) &&
    birthDate(digits, "ymd") &&
    rest === digitAt(digits, 11)
  );
}

/** RUT (Chile): weights 2 … 7 from the right, modulo 11. */
export function chileanNumber(code: string): boolean {
  const body = code.slice(0, -1);
  let sum = 0;
  for (let at = 0; at < body.length; at++) {
    sum += digitAt(body, body.length - 1 - at) * (2 + (at % 6));
  }
  return "0K987654321"[sum % 11] === code.slice(-1).toUpperCase();
}

/** Resident identity (China): seventeen digits with a birth date, modulo 11. */
export const chineseIdentity = (code: string) =>
  /^[1-9]\d{5}(?:19|20)\d{9}[\dX]$/.test(code) &&
  birthDate(code.slice(8), "ymd") &&
  "10X98765432"[
    weighted(code, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11
  ] === code[17];

/** Routing number (United States): weights 3 7 1. */
export const americanRouting = (digits: string) =>
  /^(?:0\d|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)\d{7}$/.test(digits) &&
  weighted(digits, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0;
