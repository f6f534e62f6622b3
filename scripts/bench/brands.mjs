import { readFileSync } from "node:fs";
import { filesIn } from "../lib/files.mjs";
import { fromRoot } from "../lib/root.mjs";
import { posts } from "./corpus.mjs";
import { median, times } from "./measure.mjs";
import { brandNames } from "./policies.mjs";
import { millions, ms, printTable } from "./table.mjs";

/** The names that the packs are made of. */
function names() {
  const packs = filesIn(
    "examiner/data/brands",
    /\/(us|uk|eu|int|ua|ru|ar)\.tsv$/
  );
  const rows = packs.flatMap((path) =>
    readFileSync(fromRoot(path), "utf8").trim().split("\n").slice(1)
  );
  return [...new Set(rows.map((row) => row.split("\t")[0]))];
}

const escape = (name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** What a plugin without a matcher would do: one expression of all names, longest first, at word borders. */
function oneExpression(list) {
  const sorted = [...list].sort((a, b) => b.length - a.length).map(escape);
  return new RegExp(
    `(?<![\\p{L}\\d])(?:${sorted.join("|")})(?![\\p{L}\\d])`,
    "giu"
  );
}

/** Matching medicine names beside one regular expression of the same names. */
export function benchBrands({ examiner, ids }) {
  const texts = posts(2000, 10);
  const list = names();
  const characters = texts.length * 2000;
  const pass = (run, rounds) =>
    median(times(() => texts.forEach(run), { rounds, warmUp: 1 }));
  const policy = brandNames(ids);
  const ours = pass((text) => examiner.examine(text, policy), 30);
  const expression = oneExpression(list);
  const theirs = pass((text) => [...text.matchAll(expression)].length, 3);
  printTable(
    `Brand names: ${list.length.toLocaleString("en")} names`,
    ["what", "ms for 2,000 characters", "M characters/s", "time, rule = 1"],
    [
      ["the rule brand-names/brand-name", ours],
      ["one regular expression of the same names", theirs],
    ].map(([name, taken]) => [
      name,
      ms(taken / texts.length),
      millions((characters / taken) * 1000),
      (taken / ours).toFixed(1),
    ])
  );
}
