import { sticky } from "../../patterns.ts";
import { END, formAt } from "./form.ts";

const VIN = sticky(`[A-HJ-NPR-Z\\d]{17}${END}`);
const VALUES = "0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ";
const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

/** The ninth sign of a vehicle's number checks the others, in North America and China. */
export function vinChecks(vin: string): boolean {
  const sum = WEIGHTS.reduce(
    (all, weight, at) => all + weight * (VALUES.indexOf(vin[at]!) % 10),
    0
  );
  return vin.length === 17 && "0123456789X"[sum % 11] === vin[8];
}

/** Seventeen signs of a vehicle's own number. */
export const vinAt = (text: string, place: number) => {
  const vin = formAt(VIN, text, place);
  return vin && /\d.{0,16}\d.{0,16}\d/.test(vin) && /[A-Z]/.test(vin)
    ? vin
    : undefined;
};
