/** Checks on digits alone: "9434765919", without separators. A wrong length is wrong, never an error. */
import { digitAt, weighted } from "./checksums/digits.ts";

/** Luhn's formula: payment cards, Saudi identity numbers. */
export function luhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const value = digitAt(digits, digits.length - 1 - i) * (1 + (i % 2));
    sum += value > 9 ? value - 9 : value;
  }
  return digits.length > 1 && sum % 10 === 0;
}

/** NHS number (England, Wales): ten digits, weights 10 … 2, modulo 11. */
export function nhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits)) {
    return false;
  }
  const check = 11 - (weighted(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11);
  return check % 11 === digitAt(digits, 9) && check !== 10;
}

/** United States social security number: no area 000, 666 or 900 and up, no group 00, no serial 0000. */
export const socialSecurityNumber = (digits: string) =>
  /^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$/.test(digits);

/** РНОКПП, the Ukrainian taxpayer number: ten digits. */
export function ukrainianTaxNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits)) {
    return false;
  }
  const sum = weighted(digits, [-1, 5, 7, 9, 4, 6, 10, 5, 7]);
  return (((sum % 11) + 11) % 11) % 10 === digitAt(digits, 9);
}

/** СНИЛС, the Russian pension account: nine digits and the check 00 … 99. */
export function snils(digits: string): boolean {
  if (!/^\d{11}$/.test(digits)) {
    return false;
  }
  const sum = weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2, 1]);
  return (sum % 101) % 100 === Number(digits.slice(9));
}

/** Единый номер полиса ОМС: sixteen digits; the check digit is Luhn's. */
export const omsPolicy = (digits: string) =>
  /^\d{16}$/.test(digits) && luhn(digits);

/** Saudi national identity (1…) or residence (2…) number: ten digits, Luhn. */
export const saudiIdentity = (digits: string) =>
  /^[12]\d{9}$/.test(digits) && luhn(digits);

const EGYPTIAN =
  /^[23]\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:0[1-4]|1[1-9]|2[1-9]|3[1-5]|88)\d{5}$/;

/** Egyptian national number: century, birth date, governorate, serial. Its check digit has no published rule. */
export const egyptianIdentity = (digits: string) => EGYPTIAN.test(digits);

/** International bank account number: the letters and digits without spaces, modulo 97. */
export function iban(code: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(code)) {
    return false;
  }
  let rest = 0;
  for (const character of code.slice(4) + code.slice(0, 4)) {
    const value = parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
