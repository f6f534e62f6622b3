import { printTable } from "../table.mjs";
import { BARS, reaches, wanted } from "./bars.mjs";
import { measured } from "./bootstrap.mjs";
import { MEASURES } from "./measures.mjs";
import { numbers } from "./tally.mjs";
import { TYPES } from "./types.mjs";

const NAMES = Object.keys(MEASURES);
const HEAD = {
  found: "found %",
  typed: "typed %",
  precision: "precision %",
  clean: "clean %",
  alarm: "alarm %",
  false: "false / 1,000 words",
};

const digits = (name) => (name === "false" ? 2 : 1);

/** A measure and its range, as in "95.1 (93.9–96.2)". */
export function shown(name, { value, low, high }) {
  const written = (figure) => figure.toFixed(digits(name));
  return value === undefined
    ? "–"
    : `${written(value)} (${written(low)}–${written(high)})`;
}

function row(title, tallied, type, names = NAMES) {
  const rows = tallied.map((text) => numbers(text, type));
  const cells = measured(rows, names);
  const sum = (key) => rows.reduce((total, each) => total + each[key], 0);
  return [
    title,
    type ? sum("identifiers") : `${tallied.length} / ${sum("identifiers")}`,
    ...names.map((name) => shown(name, cells[name])),
  ];
}

/** Texts in which something of the type is, or was told. */
const having = (tallied, wantedType) =>
  tallied.filter(({ spans, predictions }) =>
    [...spans, ...predictions].some(({ type }) => type === wantedType)
  );

const sourceOf = ({ lang, source }) => `${lang}, ${source}`;

/** All figures of a set of texts, with the ranges in which 95 % of draws fall. */
export function printFigures(title, tallied) {
  const each = (key) =>
    [...new Set(tallied.map(key))]
      .sort()
      .map((name) => [name, tallied.filter((text) => key(text) === name)]);
  printTable(
    `Accuracy: ${title}`,
    ["texts", "texts / identifiers", ...NAMES.map((name) => HEAD[name])],
    [
      row("all", tallied),
      ...each(({ lang }) => lang).map(([name, texts]) => row(name, texts)),
      ...each(sourceOf).map(([name, texts]) => row(name, texts)),
    ]
  );
  const ofTypes = ["found", "typed", "precision"];
  printTable(
    `Accuracy by type: ${title}`,
    ["type", "identifiers", ...ofTypes.map((name) => HEAD[name])],
    TYPES.filter((type) => having(tallied, type).length).map((type) =>
      row(type, having(tallied, type), type, ofTypes)
    )
  );
}

/** @returns {{value?: number, low?: number, high?: number}} what a set of texts has where a bar is */
export function atBar({ of, type, measure }, tallied) {
  const texts = tallied.filter(of);
  const rows = texts.map((text) => numbers(text, type));
  return rows.length ? measured(rows, [measure])[measure] : {};
}

const verdict = (bar, { value }) =>
  value === undefined ? "–" : reaches(bar, value) ? "met" : "missed";

export function printBars(title, tallied) {
  printTable(
    `Accuracy beside what is asked for: ${title}`,
    ["what", "measured", "asked for", "", "best of others"],
    BARS.map((bar) => {
      const figure = atBar(bar, tallied);
      return [
        `${bar.group}: ${bar.measure}`,
        shown(bar.measure, figure),
        wanted(bar),
        verdict(bar, figure),
        bar.best,
      ];
    })
  );
}
