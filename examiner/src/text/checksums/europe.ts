/** Checks of European numbers, on the code without its separators. */
import { luhn } from "../checksums.ts";
import { birthDate, digitAt, weighted } from "./digits.ts";

const LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE";

/** DNI and NIE (Spain): the letter is the number modulo 23. */
export const spanishIdentity = (code: string) =>
  /^[XYZ\d]\d{7}[A-Z]$/.test(code) &&
  LETTERS[
    Number(
      code.slice(0, 8).replace(/[XYZ]/, (letter) => `${"XYZ".indexOf(letter)}`)
    ) % 23
  ] === code[8];

const ODD = [
  1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10,
  22, 25, 24, 23,
];

/** Codice Fiscale (Italy): signs in odd places count by a table of their own. */
export function italianTaxCode(code: string): boolean {
  let sum = 0;
  for (let at = 0; at < 15; at++) {
    const unit = code.charCodeAt(at);
    const value = unit < 65 ? unit - 48 : unit - 65;
    sum += at % 2 === 0 ? ODD[value]! : value;
  }
  return code.length === 16 && code.charCodeAt(15) - 65 === sum % 26;
}

/** NIR (France): fifteen signs, the last two are 97 less the rest modulo 97; Corsica counts by less. */
export function frenchSocialSecurity(code: string): boolean {
  const number = Number(
    code.slice(0, 13).replace("2A", "19").replace("2B", "18")
  );
  return code.length === 15 && 97 - (number % 97) === Number(code.slice(13));
}

/** NISS (Belgium): nine digits, for those born since 2000 with a 2 before them, and 97 less their rest. */
export const belgianRegister = (digits: string) =>
  /^\d{11}$/.test(digits) &&
  ["", "2"].some(
    (century) =>
      97 - (Number(century + digits.slice(0, 9)) % 97) ===
      Number(digits.slice(9))
  );

/** PESEL (Poland): weights 1 3 7 9, and a month that tells the century. */
export const pesel = (digits: string) =>
  /^\d{2}[02468][0-9]|^\d{2}[13579][0-2]/.test(digits) &&
  digits.length === 11 &&
  (10 - (weighted(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10 ===
    digitAt(digits, 10);

/** Personnummer (Sweden): birth date and Luhn over ten digits. */
export const swedishIdentity = (digits: string) =>
  /^\d{10}$/.test(digits) && birthDate(digits, "ymd") && luhn(digits);

/** CPR (Denmark): a day of birth; the check digit is given up since 2007. */
export const danishIdentity = (digits: string) =>
  /^\d{10}$/.test(digits) && birthDate(digits, "dmy");

/** Henkilötunnus (Finland): birth date, a sign for the century, the check by a table of 31. */
export function finnishIdentity(code: string): boolean {
  const signs = code.replace(/^(\d{6})[-+A-FYXWVU](?=\d)/, "$1");
  return (
    /^\d{9}[\dA-Y]$/.test(signs) &&
    birthDate(signs, "dmy") &&
    "0123456789ABCDEFHJKLMNPRSTUVWXY"[Number(signs.slice(0, 9)) % 31] ===
      signs[9]
  );
}

/** BSN (Netherlands): the test of eleven. */
export const dutchService = (digits: string) =>
  /^\d{9}$/.test(digits) &&
  Number(digits) > 0 &&
  (weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2]) - digitAt(digits, 8)) % 11 === 0;

/** AMKA (Greece): birth date and Luhn. */
export const greekSocialSecurity = (digits: string) =>
  /^\d{11}$/.test(digits) && birthDate(digits, "dmy") && luhn(digits);

/** AHV (Switzerland): 756 and an EAN-13. */
export const swissSocialSecurity = (digits: string) =>
  /^756\d{10}$/.test(digits) &&
  (10 - (weighted(digits, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3]) % 10)) % 10 ===
    digitAt(digits, 12);

/** CHI (Scotland): birth date, weights 10 … 2, modulo 11. */
export const scottishHealth = (digits: string) => {
  const check = 11 - (weighted(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11);
  return (
    /^\d{10}$/.test(digits) &&
    birthDate(digits, "dmy") &&
    check % 11 === digitAt(digits, 9) &&
    check !== 10
  );
};
