const percent = (part, whole) => (whole ? (part / whole) * 100 : undefined);

/** What is asked for by issue 10: share in percent, or texts of 400; recall differs by language. */
const RECALL = { en: 92, uk: 90, ru: 80, ar: 90 };

/** @typedef {{title: string, of: Function, least?: number | Record<string, number>, most?: number, best?: string}} Measure */

/** @type {Measure[]} */
export const MEASURES = [
  {
    title: "precision %",
    of: (sum) => percent(sum.told - sum.wrong, sum.told),
    least: 98,
    best: "90",
  },
  {
    title: "texts without brands that got a finding %",
    of: (sum) => percent(sum.alarmed, sum.quiet),
    most: 1,
    best: "7 (20 of 279)",
  },
  {
    title: "recall %",
    of: (sum) => percent(sum.found, sum.brands),
    least: RECALL,
    best: "74 (en)",
  },
  {
    title: "ingredient right %",
    of: (sum) => percent(sum.right, sum.found),
    least: 98,
    best: "–",
  },
  {
    title: "exact span %",
    of: (sum) => percent(sum.exact, sum.found),
    least: 97,
    best: "–",
  },
  {
    title: "misspelt names recognised %",
    of: (sum) => percent(sum.recognised, sum.misspelt),
    least: 80,
    best: "–",
  },
  {
    title: "… with the right ingredient %",
    of: (sum) => percent(sum.understood, sum.recognised),
    least: 98,
    best: "–",
  },
  {
    title: "texts without brands that got a hint %",
    of: (sum) => percent(sum.touched, sum.quiet),
    most: 2,
    best: "–",
  },
];

/** @returns {string} "≥ 92" */
export function wantedOf({ least, most }, language) {
  const bar = least?.[language] ?? least;
  if (typeof bar === "object") {
    return "by language";
  }
  return bar === undefined ? `≤ ${most}` : `≥ ${bar}`;
}
