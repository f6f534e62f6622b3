import { loadExaminer } from "./load.mjs";
import { Mistake } from "./mistake.mjs";
import { readWords } from "./words.mjs";

/**
 * Refuses what would be built without a word and never find anything: a rule that nothing wakes.
 *
 * @throws {Mistake} for the first such rule
 */
export async function checkRules() {
  const [{ RULES }, words] = await Promise.all([loadExaminer(), readWords()]);
  for (const [id, { wakes }] of RULES) {
    if (wakes) {
      checkWakes(`examiner/src/rules/${id}.ts`, wakes, [...words.keys()]);
    }
  }
}

function checkWakes(file, wakes, roles) {
  if (!Object.values(wakes).some((one) => one === true || one?.length)) {
    throw new Mistake(`${file}: "wakes" names nothing that wakes the rule.`);
  }
  const unknown = (wakes.words ?? []).find((role) => !roles.includes(role));
  if (unknown !== undefined) {
    throw new Mistake(
      `${file}: the rule wakes on words with the role "${unknown}", but no line in examiner/data/words/*.tsv ` +
        `begins with it; there are: ${roles.join(", ")}.`
    );
  }
}
