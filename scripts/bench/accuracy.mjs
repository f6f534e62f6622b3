import { basename } from "node:path";
import { printErrors } from "./accuracy/errors.mjs";
import { printForReadme } from "./accuracy/readme.mjs";
import { printBars, printFigures } from "./accuracy/report.mjs";
import { tally } from "./accuracy/tally.mjs";
import { PARTS, textsFrom, textsOf } from "./accuracy/texts.mjs";
import { benchMedicines } from "./medicines.mjs";
import { everything } from "./policies.mjs";

/** What the examiner says identifies somebody, whatever its severity. */
const predict = (examiner, text) =>
  examiner
    .examine(text, everything)
    .findings.filter(({ rule }) => rule.startsWith("identifiers/"))
    .map(({ start, end, category }) => ({ start, end, type: category }));

const sources = (files) => [
  ...PARTS.map((part) => ({ title: part, texts: textsOf(part) })),
  ...files.map((file) => ({ title: basename(file), texts: textsFrom(file) })),
];

/** How many of the known identifiers and medicines are found, and what else is taken for one. */
export function benchAccuracy({ examiner, options = {} }) {
  const { gold = [], errors, "show-measuring": showMeasuring } = options;
  const sets = sources(gold)
    .filter(({ texts }) => texts.length)
    .map(({ title, texts }) => ({
      title,
      tallied: texts.map((text) => tally(text, predict(examiner, text.text))),
    }));

  if (options.jsonl) {
    printJson(options.jsonl);
  } else if (options.readme) {
    printForReadme(sets);
  } else {
    sets.forEach(({ title, tallied }) => {
      printFigures(title, tallied);
      printBars(title, tallied);
      // Whoever reads its texts writes rules for them, and then it measures nothing.
      if (errors && (title !== "measuring" || showMeasuring)) {
        printErrors(title, tallied, Number(errors));
      }
    });
    benchMedicines({ examiner, options });
  }
}

/** The texts of a part as other scorers read them. */
const printJson = (part) =>
  textsOf(part).forEach(({ ignore, ...text }) =>
    process.stdout.write(
      `${JSON.stringify(ignore.length ? { ...text, ignore } : text)}\n`
    )
  );
