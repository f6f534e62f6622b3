/** Published definitions (see test/accuracy/README.md): what is divided by what, and how it is printed. */
export const MEASURES = {
  found: { of: (sum) => [sum.found, sum.identifiers], unit: 100 },
  typed: { of: (sum) => [sum.typed, sum.identifiers], unit: 100 },
  precision: { of: (sum) => [sum.told - sum.wrong, sum.told], unit: 100 },
  clean: { of: (sum) => [sum.clean, sum.holding], unit: 100 },
  alarm: { of: (sum) => [sum.alarmed, sum.quiet], unit: 100 },
  false: { of: (sum) => [sum.wrong, sum.words], unit: 1000 },
};

/** @returns {number | undefined} undefined where there is nothing to divide by */
export function measure(name, sum) {
  const { of, unit } = MEASURES[name];
  const [part, whole] = of(sum);
  return whole ? (part / whole) * unit : undefined;
}

/** @param {Array<Record<string, number>>} rows of the same keys */
export function add(rows) {
  const sum = { ...rows[0] };
  const keys = Object.keys(sum);
  for (const row of rows.slice(1)) {
    for (const key of keys) {
      sum[key] += row[key];
    }
  }
  return sum;
}
