import { FAMILIES } from "./name.mjs";

/** No test lets this word pass in a rule, its cases or its texts. */
export const UNFINISHED = "UNFINISHED";

/**
 * Texts of a rule, to be replaced in every language. No code fills in %{unfinished}: the locale check refuses a
 * language that has it where another has it no more.
 */
export const TEXTS = {
  label: `${UNFINISHED} %{unfinished}: what was seen, in two or three words`,
  why: `${UNFINISHED} %{unfinished}: why it matters, in at most twelve words`,
};

export const ruleFile = (id) => `import type { LocalRule } from "../../rule.ts";

/** ${UNFINISHED}: what it looks for, and what it leaves alone. */
export default {
  category: "${FAMILIES[id.split("/")[0]]}",
  reads: [],
  wakes: { everyWord: true },
  look({ text }, start, end) {
    const found = text.slice(start, end) === "${UNFINISHED}";
    return found ? { start, end, suggestions: [""] } : undefined;
  },
} satisfies LocalRule;
`;

export const casesFile =
  () => `# ${UNFINISHED}: what the rule must find and what it must leave alone, in every language in which its words are known.
+ en | Here is something {{${UNFINISHED}}} to find. | (remove)
- en | Here is nothing to find.
`;

/**
 * @param {string} id
 * @param {string[]} paths the files that were written
 */
export const nextSteps = (id, paths) => `Written:
${paths.map((path) => `  ${path}`).join("\n")}

Next:
  1. Write what it must find and must leave alone: examiner/src/rules/${id}.cases.txt (format: CONTRIBUTING.md).
  2. Write the rule: examiner/src/rules/${id}.ts (how rules work: examiner/src/rule.ts; one to read: identifiers/email.ts).
     Words that wake it go to examiner/data/words (how they are written: SOURCE.md there).
  3. Replace both texts in the four config/locales/client.*.yml.
  4. Give it a severity in at least one preset: examiner/src/presets/clinical-cases.ts, discussion.ts.
  5. bin/build && bin/test types examiner structure lint
Until nothing says ${UNFINISHED} any more, bin/test fails.
`;
