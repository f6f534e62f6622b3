import { printTable } from "../../table.mjs";
import { add } from "../measures.mjs";
import { MEASURES, wantedOf } from "./measures.mjs";
import { medicineNumbers } from "./tally.mjs";

const LANGUAGES = ["en", "uk", "ru", "ar"];
const AROUND = 40;

const figure = ({ of }, texts) => {
  const value = of(add(texts.map(medicineNumbers)));
  return value === undefined ? "–" : value.toFixed(1);
};

/** Bars that differ by language stand in the language's own column. */
function cell(measure, texts, language) {
  const shown = figure(measure, texts);
  return typeof measure.least === "object"
    ? `${shown} (${wantedOf(measure, language)})`
    : shown;
}

/** All figures of a part, a column a language. */
export function printMedicines(title, tallied) {
  const by = LANGUAGES.map((language) => [
    language,
    tallied.filter(({ lang }) => lang === language),
  ]);
  printTable(
    `Medicines: ${title}`,
    ["what", "all", ...LANGUAGES, "asked for", "best of others"],
    [
      ["texts", tallied.length, ...by.map(([, { length }]) => length), "", ""],
      ...MEASURES.map((measure) => [
        measure.title,
        figure(measure, tallied),
        ...by.map(([language, texts]) => cell(measure, texts, language)),
        wantedOf(measure),
        measure.best,
      ]),
    ]
  );
}

function line({ id, text }, { start, end }, note = "") {
  const around = `${text.slice(Math.max(0, start - AROUND), start)}{{${text.slice(start, end)}}}${text.slice(end, end + AROUND)}`;
  return `${id}\t${around.replaceAll("\n", "⏎")}\t${note}\n`;
}

/** What was missed, told wrongly or cut elsewhere, the first of each. */
export function printMedicineErrors(title, tallied, most) {
  const show = (name, list, wrong, note) => {
    const lines = tallied.flatMap((text) =>
      text[list].filter(wrong).map((span) => line(text, span, note?.(span)))
    );
    process.stdout.write(
      `\n${title}: ${lines.length} ${name}\n${lines.slice(0, most).join("")}`
    );
  };
  const content = ({ contents, said }) => `${said} | ${contents.join(" / ")}`;
  const said = ({ params }) => params.ingredients;
  show("brands missed", "brands", ({ found }) => !found);
  show("brands with another span", "brands", (b) => b.found && !b.exact);
  show(
    "brands that hold others",
    "brands",
    (b) => b.found && !b.right,
    content
  );
  show("false", "told", ({ right }) => !right, said);
  show("misspelt not recognised", "misspelt", ({ found }) => !found);
  show(
    "misspelt taken for others",
    "misspelt",
    (b) => b.found && !b.right,
    content
  );
  show("false hints", "hinted", ({ right }) => !right, said);
}
