import { BUDGET, growthOf, REPEATS, TooSlow, TRIES } from "./growth/ratios.mjs";
import { fieldsOf, worstString } from "./growth/worst-string.mjs";
import { withRules } from "./policies.mjs";
import { atMost, printTable } from "./table.mjs";

const shown = (string) =>
  JSON.stringify(string.slice(0, 24)).replaceAll("|", "\\|");

function measured(examine, string) {
  try {
    const { taken, worst } = growthOf(examine, string);
    return [
      taken.at(0).toFixed(2),
      taken.at(-1).toFixed(1),
      worst.toFixed(2),
      atMost(worst, BUDGET),
    ];
  } catch (error) {
    if (!(error instanceof TooSlow)) {
      throw error;
    }
    process.exitCode = 1;
    return ["", "", error.message, "missed"];
  }
}

/** How the time grows with the text, for each rule alone on the string that is worst for it. */
export function benchGrowth({ examiner, ids }) {
  const rows = ids.map((id) => {
    const policy = withRules(ids, (other) => other === id);
    const fields = fieldsOf(id);
    const examine = (text) =>
      examiner.examine(
        Object.fromEntries(fields.map((field) => [field, text])),
        policy
      );
    const string = worstString(examine, id);
    return [id, shown(string), ...measured(examine, string)];
  });
  printTable(
    `Growth from 16 kB to 1 MB: t(2n) / t(n), at most ${BUDGET}, median of ${REPEATS}, best of ${TRIES} tries`,
    ["rule", "string", "16 kB (ms)", "1 MB (ms)", "largest ratio", ""],
    rows
  );
}
