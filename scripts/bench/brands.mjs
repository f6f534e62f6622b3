import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { loadExaminer } from "../examine/load.mjs";
import { filesIn } from "../lib/files.mjs";
import { Random } from "../lib/random.mjs";
import { fromRoot } from "../lib/root.mjs";
import { posts } from "./corpus.mjs";
import { median, p95, times } from "./measure.mjs";
import { brandNames } from "./policies.mjs";
import { atMost, millions, ms, printTable } from "./table.mjs";

/** Names as all tables of ../shared/drugs together have them, the two that are no default packs included. */
const ALL_NAMES = 36_742;
const FEW_NAMES = 3000;
const AT_MOST_DEARER = 1.3;
const TURNS = 15;

/** The names that the packs are made of. */
export function names() {
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

/** A name like others and none of them. */
function invented(chance) {
  const syllable = () =>
    "bcdfglmnprstvxz"[chance.whole(0, 14)] + "aeiou"[chance.whole(0, 4)];
  const length = chance.whole(3, 5);
  return Array.from({ length }, syllable).join("") + "x";
}

const TIME = "2026-11-27.00000000";

/** A pack of that many names, the true ones first, in a single medicine each. */
export function packOf(id, list, count) {
  const chance = new Random(count);
  const keys = new Set(
    list
      .map((name) => name.toLowerCase())
      .filter((name) => /^[a-zа-яا-ي]{4,30}$/.test(name))
      .slice(0, count)
  );
  while (keys.size < count) {
    keys.add(invented(chance));
  }
  const medicines = [...keys].map((key) => `furosemide=${key}`).join("\n");
  return {
    format: 1,
    id,
    version: TIME,
    regions: ["US"],
    rows: count,
    names: {},
    medicines,
  };
}

const RULES = {
  "brand-names/brand-name": "the rule brand-names/brand-name",
  "brand-names/misspelling": "the rule brand-names/misspelling",
};

/** An examiner that knows this pack alone. */
function examinerOf(pack) {
  const examiner = loadExaminer({ packs: [] });
  examiner.addPack(pack);
  return examiner;
}

/** What finding names costs with few and with all of them. */
function printGrowth({ ids, pass, texts, list }) {
  // Those of the texts are in both: to find a name costs more than to find none.
  const words = new Set(
    texts
      .join(" ")
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
  );
  const isThere = (name) => Number(words.has(name.toLowerCase()));
  const mixed = [...list].sort((a, b) => isThere(b) - isThere(a));
  const examiners = [FEW_NAMES, ALL_NAMES].map((count) =>
    examinerOf(packOf("bench", mixed, count))
  );
  // By turns, so that what else the machine does falls on both.
  const costs = (rule) => {
    const policy = brandNames(ids, rule);
    const turns = Array.from({ length: TURNS }, () =>
      examiners.map((examiner) =>
        pass((text) => examiner.examine(text, policy), 3)
      )
    );
    return examiners.map(
      (_, index) => median(turns.map((turn) => turn[index])) / texts.length
    );
  };
  const rows = Object.entries(RULES).map(([rule, name]) => {
    const [few, all] = costs(rule);
    const dearer = all / few;
    return [
      name,
      ms(few),
      ms(all),
      dearer.toFixed(2),
      `≤ ${AT_MOST_DEARER}`,
      atMost(dearer, AT_MOST_DEARER),
    ];
  });
  printTable(
    "Brand names: what more names cost, ms for 2,000 characters",
    [
      "what",
      `${FEW_NAMES.toLocaleString("en")} names`,
      `${ALL_NAMES.toLocaleString("en")} names`,
      "dearer",
      "budget",
      "",
    ],
    rows
  );
}

/** Milliseconds in a process that has never seen a pack. */
const loading = () =>
  Number(
    execFileSync(process.execPath, [fromRoot("scripts/bench/loading.mjs")])
  );

/** What the packs of all languages cost whoever loads them, and both rules whoever writes. */
function printBudgets({ examiner, ids }) {
  const policy = {
    preset: "clinical-cases",
    severities: Object.fromEntries(
      ids.map((id) => [id, id in RULES ? "attest" : "off"])
    ),
  };
  const checks = [
    [2000, 2],
    [20_000, 20],
  ].map(([length, budget]) => {
    const texts = posts(length, 10);
    const taken = p95(() =>
      times((round) => examiner.examine(texts[round % texts.length], policy), {
        rounds: 100,
        warmUp: 20,
      })
    );
    return [
      `both rules, ${length.toLocaleString("en")} characters (ms, p95)`,
      taken,
      budget,
    ];
  });
  const load = median(Array.from({ length: 5 }, loading));
  printTable(
    "Brand names: all default packs",
    ["what", "measured", "budget", ""],
    [
      ["packs loaded and read for the first time (ms)", load, 100],
      ...checks,
    ].map(([name, taken, budget]) => [
      name,
      ms(taken),
      `≤ ${budget}`,
      atMost(taken, budget),
    ])
  );
}

/** Matching medicine names beside one regular expression of the same names, and with more names. */
export function benchBrands({ examiner, ids }) {
  const texts = posts(2000, 10);
  const list = names();
  const characters = texts.length * 2000;
  const pass = (run, rounds) =>
    median(times(() => texts.forEach(run), { rounds, warmUp: 1 }));
  const costs = Object.entries(RULES).map(([rule, name]) => {
    const policy = brandNames(ids, rule);
    return [name, pass((text) => examiner.examine(text, policy), 30)];
  });
  const ours = costs[0][1];
  const expression = oneExpression(list);
  const theirs = pass((text) => [...text.matchAll(expression)].length, 3);
  printTable(
    `Brand names: ${list.length.toLocaleString("en")} names`,
    ["what", "ms for 2,000 characters", "M characters/s", "time, rule = 1"],
    [...costs, ["one regular expression of the same names", theirs]].map(
      ([name, taken]) => [
        name,
        ms(taken / texts.length),
        millions((characters / taken) * 1000),
        (taken / ours).toFixed(1),
      ]
    )
  );
  printGrowth({ ids, pass, texts, list });
  printBudgets({ examiner: loadExaminer(), ids });
}
