import { italianTaxCode, spanishIdentity } from "../../checksums/europe.ts";
import { mexicanRegister } from "../../checksums/world.ts";
import { matchAt, sticky } from "../../patterns.ts";
import { END, type Form, form } from "./form.ts";

const MBI = "[AC-HJKMNP-RT-Y]";
const MEDICARE = sticky(
  `[1-9]${MBI}(?:\\d|${MBI})\\d-?${MBI}(?:\\d|${MBI})\\d-?${MBI}{2}\\d\\d${END}`
);
const INSURANCE = sticky(
  `(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?(?:\\d\\d \\d\\d \\d\\d|\\d{6}) ?[A-D]${END}`
);

/** Forms that begin with capitals, by how many there are and how many digits follow them. */
const LETTERED: ReadonlyMap<string, Form> = new Map([
  [
    "6,2",
    form(
      "[A-Z]{6}\\d\\d[A-EHLMPRST]\\d\\d[A-Z]\\d{3}[A-Z]",
      italianTaxCode,
      true
    ),
  ],
  [
    "4,6",
    form("[A-Z]{4}\\d{6}[HMX][A-Z]{5}[A-Z\\d]\\d", mexicanRegister, true),
  ],
  ["1,7", form("[XYZ]\\d{7}-?[A-Z]", spanishIdentity, true)],
  ["1,6", form("[A-Z]\\d{6}\\([\\dA]\\)")],
  ["2,6", form("[A-Z]{2}\\d{6}\\([\\dA]\\)")],
  ["5,4", form("[A-Z]{3}P[A-Z]\\d{4}[A-Z]")],
]);

/** A code that begins with `letters` capitals at `at`, `digits` digits behind them: RSSMRA85T10A562S (Italy). */
export function capitalsAt(
  text: string,
  at: number,
  letters: number,
  digits: number
): string | undefined {
  const [expression, check] = LETTERED.get(`${letters},${digits}`) ?? [];
  const written = expression && matchAt(expression, text, at)?.[0];
  return written && check!(written.replace("-", "")) ? written : undefined;
}

/** 1EG4-TE5-MK73 (United States) or AB 12 34 56 C (United Kingdom). */
export const letteredAt = (text: string, at: number) =>
  (matchAt(MEDICARE, text, at) ?? matchAt(INSURANCE, text, at))?.[0];
