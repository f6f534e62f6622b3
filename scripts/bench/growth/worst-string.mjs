import { readFileSync } from "node:fs";
import { parseCases, parseWorst } from "../../../examiner/scripts/cases.mjs";
import { fromRoot } from "../../lib/root.mjs";
import { median, times } from "../measure.mjs";

/** All strings are tried on a short text, the slowest of them on a longer one. */
const SHORT = 4096;
const LONG = 32_768;
const FINALISTS = 4;

/** What makes readers of text work for nothing: openings without ends, near misses, long runs. */
const COMMON = [
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

export const fill = (unit, length) =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

const casesOf = (id) =>
  readFileSync(fromRoot(`examiner/src/rules/${id}.cases.txt`), "utf8");

/** The fields that a rule's cases stand in. */
export const fieldsOf = (id) => [
  ...new Set(parseCases(casesOf(id)).map(({ field }) => field)),
];

function slowest(examine, strings, length, { rounds, keep }) {
  const taken = strings.map((string) => {
    const text = fill(string, length);
    return {
      string,
      taken: median(times(() => examine(text), { rounds, warmUp: 1 })),
    };
  });
  return taken
    .sort((a, b) => b.taken - a.taken)
    .slice(0, keep)
    .map(({ string }) => string);
}

/** The string that, repeated, makes a rule work hardest: of its own worst ones, its cases, and the common ones. */
export function worstString(examine, id) {
  const content = casesOf(id);
  const strings = [
    ...parseWorst(content),
    ...parseCases(content).map(({ text }) => `${text} `),
    ...COMMON,
  ];
  const finalists = slowest(examine, strings, SHORT, {
    rounds: 1,
    keep: FINALISTS,
  });
  return slowest(examine, finalists, LONG, { rounds: 3, keep: 1 })[0];
}
