import { readFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
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
const TRIES = 4;

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

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc");

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

/** Medians for a length and its double, in turn, so that a slow moment of the machine meets both. */
function pair(examine, unit, length) {
  const texts = [fill(unit, length), fill(unit, 2 * length)];
  const taken = [[], []];
  for (let repeat = 0; repeat < REPEATS; repeat++) {
    texts.forEach((text, index) => {
      // What the one before left behind is not this one's time.
      collectGarbage();
      taken[index].push(time(() => examine(text)));
    });
  }
  return taken.map(median);
}

/** The pair again while it misses: other work on the machine only ever makes a ratio worse by chance. */
function steadyPair(examine, unit, length) {
  const tries = [];
  do {
    const [one, two] = pair(examine, unit, length);
    tries.push({ one, two, ratio: two / one });
  } while (tries.at(-1).ratio > BUDGET && tries.length < TRIES);
  return tries.reduce((best, each) => (each.ratio < best.ratio ? each : best));
}

function growthOf(examine, unit) {
  const pairs = [];
  for (let length = SMALLEST; length < LARGEST; length *= 2) {
    pairs.push(steadyPair(examine, unit, length));
  }
  return {
    first: pairs.at(0).one,
    last: pairs.at(-1).two,
    worst: Math.max(...pairs.map(({ ratio }) => ratio)),
  };
}

/** How the time grows with the text, for each rule alone on the string that is worst for it. */
export function benchGrowth({ examiner, ids }) {
  const rows = ids.map((id) => {
    const policy = withRules(ids, (other) => other === id);
    const examine = (text) =>
      examiner.examine({ title: text, raw: text }, policy);
    const unit = slowest(examine, id);
    const { first, last, worst } = growthOf(examine, unit);
    return [
      id,
      JSON.stringify(unit.slice(0, 24)).replaceAll("|", "\\|"),
      first.toFixed(2),
      last.toFixed(1),
      worst.toFixed(2),
      worst <= BUDGET ? "met" : "missed",
    ];
  });
  printTable(
    `Growth from 16 kB to 1 MB: t(2n) / t(n), at most ${BUDGET}, median of ${REPEATS}, best of ${TRIES} tries`,
    ["rule", "string", "16 kB (ms)", "1 MB (ms)", "largest ratio", ""],
    rows
  );
}
