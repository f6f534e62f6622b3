import { OpenRedaction } from "openredaction";
import { SyncRedactor } from "redact-pii";
import { posts } from "./corpus.mjs";
import { median } from "./measure.mjs";
import { everything, identifiers } from "./policies.mjs";
import { millions, printTable } from "./table.mjs";

const PASSES = 5;

/** Runs all candidates in turn, pass after pass, so that a slow moment of the machine meets each of them. */
async function race(candidates, texts) {
  const taken = candidates.map(() => []);
  for (let pass = -1; pass < PASSES; pass++) {
    for (const [index, [, run]] of candidates.entries()) {
      const start = performance.now();
      for (const text of texts) {
        await run(text);
      }
      if (pass >= 0) {
        taken[index].push(performance.now() - start);
      }
    }
  }
  return taken.map(median);
}

/** The examiner beside two libraries that look for personal data, on the same posts in the same run. */
export async function benchPeers({ examiner, ids }) {
  const texts = posts(2000, 60);
  const characters = texts.reduce((sum, { length }) => sum + length, 0);
  const redactor = new SyncRedactor();
  const open = new OpenRedaction();
  const candidates = [
    [
      "this examiner, identifiers",
      (text) => examiner.examine(text, identifiers(ids)),
    ],
    [
      "this examiner, all rules, all packs",
      (text) => examiner.examine(text, everything),
    ],
    ["redact-pii 3.4.0", (text) => redactor.redact(text)],
    ["openredaction 1.1.5", (text) => open.detect(text)],
  ];
  const taken = await race(candidates, texts);
  printTable(
    "Beside other libraries (speed only; they look for other things, in English)",
    ["what", "M characters/s", "time, examiner = 1"],
    candidates.map(([name], index) => [
      name,
      millions((characters / taken[index]) * 1000),
      (taken[index] / taken[0]).toFixed(2),
    ])
  );
}
