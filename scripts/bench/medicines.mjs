import {
  printMedicineErrors,
  printMedicines,
} from "./accuracy/medicines/report.mjs";
import { tallyMedicines } from "./accuracy/medicines/tally.mjs";
import { medicinesOf } from "./accuracy/medicines/texts.mjs";
import { PARTS } from "./accuracy/texts.mjs";
import { everything } from "./policies.mjs";

/** How many of the known trademarks are found, and what else is taken for one: all default packs, all languages. */
export function benchMedicines({ examiner, options = {} }) {
  for (const part of PARTS) {
    const tallied = medicinesOf(part).map((gold) =>
      tallyMedicines(gold, examiner.examine(gold.text, everything).findings)
    );
    printMedicines(part, tallied);
    if (options.errors && (part !== "measuring" || options["show-measuring"])) {
      printMedicineErrors(part, tallied, Number(options.errors));
    }
  }
}
