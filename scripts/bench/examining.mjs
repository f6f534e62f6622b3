import { cleanPosts, posts } from "./corpus.mjs";
import { p95, rate, times } from "./measure.mjs";
import { everything, identifiers } from "./policies.mjs";
import { atLeast, atMost, millions, ms, printTable } from "./table.mjs";

/** How long a post takes, each as a new text. */
export function benchExamining({ examiner, ids }) {
  const sample = posts(2000, 100);
  const clean = cleanPosts(2000, 100);
  const slowest = (policy) =>
    p95(() =>
      times((round) => examiner.examine(sample[round % 100], policy), {
        rounds: 1000,
        warmUp: 300,
      })
    );
  const perPost = [
    ["identifiers", identifiers(ids), 0.5],
    ["all rules, default packs", everything, 2],
  ].map(([name, policy, budget]) => {
    const figure = slowest(policy);
    return [
      `2,000 characters, ${name}, p95 (ms, best of 5 runs)`,
      ms(figure),
      budget,
      atMost(figure, budget),
    ];
  });
  const perCharacter = [
    ["dense: the rules' own cases", sample],
    ["clean case posts", clean],
  ].map(([name, texts]) => {
    const figure = rate(
      (text) => examiner.examine(text, identifiers(ids)),
      texts
    );
    return [
      `identifiers, ${name} (M characters/s)`,
      millions(figure),
      "≥ 5",
      atLeast(figure, 5e6),
    ];
  });
  printTable(
    "Examining",
    ["what", "measured", "budget", ""],
    [...perPost, ...perCharacter]
  );
}
