import { readFileSync } from "node:fs";
import { parseCases, parseWorst } from "../../examiner/scripts/cases.mjs";
import { fromRoot } from "../lib/root.mjs";
import { median, time, times } from "./measure.mjs";
import { withRules } from "./policies.mjs";
import { printTable } from "./table.mjs";

const SMALLEST = 16_384;
const LARGEST = 1_048_576;
const REPEATS = 9;
const BUDGET = 2.3;
const PROBE = 32_768;

/** What makes readers of text work for nothing: openings without ends, near misses, long runs. */
const UNITS = [
  "a",
  "A",
  "1",
  "1 ",
  "1-",
  "1.",
  "1/",
  "A.",
  "Dr ",
  "Mr A",
  "+1 ",
  "@",
  "a@",
  "a@b.",
  "://",
  "http://a.",
  "[",
  "](",
  "`",
  "<a ",
  "> ",
  "[quote]",
  "П.",
  "№ ",
  "د. ",
  "* ",
  "\n",
  " ",
];

const fill = (unit, length) =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** The rule's own worst strings, its cases over and over, and the common ones; the slowest is the one to grow. */
function slowest(examine, id) {
  const cases = readFileSync(
    fromRoot(`examiner/src/rules/${id}.cases.txt`),
    "utf8"
  );
  const units = [
    ...parseWorst(cases),
    ...parseCases(cases).map(({ text }) => `${text} `),
    ...UNITS,
  ];
  return units
    .map((unit) => ({
      unit,
      taken: median(
        times(() => examine(fill(unit, PROBE)), { rounds: 3, warmUp: 1 })
      ),
    }))
    .reduce((worst, one) => (one.taken > worst.taken ? one : worst)).unit;
}

function ratios(examine, unit) {
  const taken = [];
  for (let length = SMALLEST; length <= LARGEST; length *= 2) {
    const text = fill(unit, length);
    taken.push(
      median(Array.from({ length: REPEATS }, () => time(() => examine(text))))
    );
  }
  return {
    taken,
    worst: Math.max(
      ...taken.slice(1).map((later, index) => later / taken[index])
    ),
  };
}

/** How the time grows with the text, for each rule alone on the string that is worst for it. */
export function benchGrowth({ examiner, ids }) {
  const rows = ids.map((id) => {
    const policy = withRules(ids, (other) => other === id);
    const examine = (text) =>
      examiner.examine({ title: text, raw: text }, policy);
    const unit = slowest(examine, id);
    const { taken, worst } = ratios(examine, unit);
    return [
      id,
      JSON.stringify(unit.slice(0, 24)).replaceAll("|", "\\|"),
      taken.at(0).toFixed(2),
      taken.at(-1).toFixed(1),
      worst.toFixed(2),
      worst <= BUDGET ? "met" : "missed",
    ];
  });
  printTable(
    `Growth from 16 kB to 1 MB: t(2n) / t(n), at most ${BUDGET}, median of ${REPEATS}`,
    ["rule", "string", "16 kB (ms)", "1 MB (ms)", "largest ratio", ""],
    rows
  );
}
