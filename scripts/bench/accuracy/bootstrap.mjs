import { Random } from "../../lib/random.mjs";
import { add, measure } from "./measures.mjs";

const ROUNDS = 1000;
/** Ranges that change by themselves would read as a change of the rules. */
const SEED = 20_261_127;

const quantile = (sorted, share) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];

/** Sums of as many rows as there are, drawn by chance; by column, for there are millions of numbers to add. */
function* draws(rows, rounds, chance) {
  const columns = Object.keys(rows[0] ?? {}).map((key) => [
    key,
    Float64Array.from(rows, (row) => row[key]),
  ]);
  for (let round = 0; round < rounds; round++) {
    const drawn = Int32Array.from(rows, () => chance.whole(0, rows.length - 1));
    const total = (column) => {
      let sum = 0;
      for (const index of drawn) {
        sum += column[index];
      }
      return sum;
    };
    yield Object.fromEntries(
      columns.map(([key, column]) => [key, total(column)])
    );
  }
}

/**
 * Measures with the range in which 95 of 100 draws of as many texts fall; texts are drawn whole, with repetition.
 *
 * @param {Array<Record<string, number>>} rows numbers of each text
 * @param {string[]} names of measures
 * @param {{rounds?: number, seed?: number}} [options]
 * @returns {Record<string, {value?: number, low?: number, high?: number}>}
 */
export function measured(rows, names, { rounds = ROUNDS, seed = SEED } = {}) {
  const sums = [...draws(rows, rounds, new Random(seed))];
  const whole = add(rows);
  return Object.fromEntries(
    names.map((name) => {
      const drawn = sums
        .map((sum) => measure(name, sum))
        .filter((value) => value !== undefined)
        .sort((a, b) => a - b);
      const value = measure(name, whole);
      const [low, high] = [quantile(drawn, 0.025), quantile(drawn, 0.975)];
      return [name, { value, low, high }];
    })
  );
}
