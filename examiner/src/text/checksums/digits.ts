/** What the checks of numbers are made of. */

export const digitAt = (digits: string, at: number) =>
  digits.charCodeAt(at) - 48;

/** The sum of the first digits, each times its weight. */
export function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce(
    (sum, weight, at) => sum + weight * digitAt(digits, at),
    0
  );
}

/** Do the first six digits give a day, the year in two digits first or last? Some schemes add 40 to the day. */
export function birthDate(digits: string, order: "ymd" | "dmy"): boolean {
  const month = Number(digits.slice(2, 4));
  const day = Number(order === "ymd" ? digits.slice(4, 6) : digits.slice(0, 2));
  return month > 0 && month < 13 && day % 40 > 0 && day % 40 < 32;
}
