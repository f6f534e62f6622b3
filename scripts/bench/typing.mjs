import { posts } from "./corpus.mjs";
import { p95, time } from "./measure.mjs";
import { everything } from "./policies.mjs";
import { atMost, ms, printTable } from "./table.mjs";

const LENGTH = 10_000;
const BUDGET = 0.2;
const ROUNDS = 1000;
const RUNS = 3;
/** Which text comes first changes with each case of a rule: one alone tells more of its luck than of the rules. */
const TEXTS = 4;

const insert = (text, at, put) => text.slice(0, at) + put + text.slice(at);
const toggle = (prefix) => (text) =>
  text.startsWith(prefix) ? text.slice(prefix.length) : prefix + text;

/** What a member does to a long post; each takes the text and the round. */
const EDITS = {
  "a letter in the middle": (text, round) =>
    insert(text, 5000 + (round % 40), "abc def ghi "[round % 12]),
  "a letter at the end": (text, round) => text + "written slowly. "[round % 16],
  "taking a letter out": (text) => text.slice(0, 5000) + text.slice(5001),
  "a digit in a number": (text, round) =>
    insert(text, 5000, String(round % 10)),
  "a fence at the top": toggle("```\n"),
  "a quote tag at the top": toggle("[quote]\n"),
  "the first date": toggle("Admitted on 2 January 2024.\n\n"),
  "a paragraph break": (text, round) =>
    round % 2 ? text.replace("\n\n", "  ") : text.replace("  ", "\n\n"),
};

function measure(examiner, base, edit) {
  const follower = examiner.follow(everything);
  follower.update(base);
  const taken = [];
  let text = base;
  for (let round = 0; round < ROUNDS; round++) {
    const edited = edit(text, round);
    const next = Math.abs(edited.length - LENGTH) > 500 ? base : edited;
    text = next;
    taken.push(time(() => follower.update(next)));
  }
  return taken.slice(ROUNDS / 5);
}

/** The re-check after a keystroke in posts of 10,000 characters. */
export function benchTyping({ examiner }) {
  const texts = posts(LENGTH, TEXTS);
  const figure = (edit, from = texts) =>
    Math.max(
      ...from.map((text) => p95(() => measure(examiner, text, edit), RUNS))
    );
  const rows = Object.entries(EDITS).map(([name, edit]) => [
    name,
    figure(edit),
  ]);
  rows.push([
    "a letter in one line of 10,000",
    figure(
      EDITS["a letter in the middle"],
      texts.map((text) => text.replace(/\n+/g, " "))
    ),
  ]);
  printTable(
    `A keystroke in 10,000 characters, all rules, default packs (p95 in ms, best of ${RUNS} runs, the slowest of ${TEXTS} texts)`,
    ["what", "measured", "budget", ""],
    rows.map(([name, taken]) => [
      name,
      ms(taken),
      BUDGET,
      atMost(taken, BUDGET),
    ])
  );
}
