import { readFileSync } from "node:fs";
import { parseCases } from "../../../examiner/scripts/cases.mjs";
import { filesIn } from "../../lib/files.mjs";
import { fromRoot } from "../../lib/root.mjs";

const read = (path) => readFileSync(fromRoot(path), "utf8");
const REAL = [
  ...filesIn("examiner/src/rules", /\.cases\.txt$/).flatMap((path) =>
    parseCases(read(path), path).map(({ text }) => text)
  ),
  ...filesIn("test/golden", /\.md$/).flatMap((path) =>
    read(path).split(/\n{2,}/)
  ),
];

const CONTROLS = [
  ..."\0\x01\x07\b\t\n\v\f\r\x1b\x7f\x85",
  "\r\n",
  "\u2028",
  "\u2029",
  "\ufeff",
  "\ufffe",
  "\uffff",
];
const BIDI = [
  ..."\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c",
  "שלום",
  "سلام",
  "Dr Hope",
  "+44 20 7946 0958",
];
const COMBINING = [
  ..."\u0300\u0301\u0327\u0489\u064b\u0651\u20e3\ufe0f\u200d\u{e0061}",
  "a",
  "й",
  "é",
  "ﷺ",
];
const MARKUP = [
  ..."[](){}<>`~*_|#>!:\\\"'&;=/-+\n\t ",
  "](",
  "![",
  "```",
  "~~~",
  "> ",
  "- ",
  "1. ",
  "    ",
  "<!--",
  "-->",
  "<a href=",
  "</",
  "<script>",
  "<details>",
  "<img src=x onerror=y>",
  "[quote=",
  "[/quote]",
  "[quote]",
  "[details=a]",
  "[spoiler]",
  "[poll]\n",
  "[/poll]",
  "&nbsp;",
  "&#x202e;",
  "https://",
  "upload://",
  "@a",
  "#b",
  "|---|",
  "a",
  "Dr Hope",
];
const NEAR = [
  "Dr",
  "Dr.",
  "Mrs ",
  "пан ",
  "д-р ",
  "السيد ",
  "MRN",
  "NHS ",
  "ІПН ",
  "№",
  "+",
  "+44 ",
  "(0",
  ")",
  "20 7946",
  "0958",
  "@",
  "a@",
  "@b.c",
  "12/",
  "/03/",
  "2024",
  "31",
  "березня",
  "مارس",
  "years old",
  "-year-old",
  "91",
  "born ",
  "SW1A ",
  "1AA",
  "http://",
  "192.168.",
  ".1",
  "::1",
  "A.",
  "B.",
  "Lasix",
  "Lasi",
  "®",
  " ",
  "  ",
  "\n",
  "-",
  "—",
  "x",
  "٣",
  "９",
  "Ⅳ",
];

/** Any UTF-16 unit: half characters and what no font has included. */
const unit = (chance) => String.fromCharCode(chance.whole(0, 0xffff));
const of = (list, most) => (chance) =>
  chance.some(most, () => chance.one(list)).join("");

/** Cuts, doubles, turns about or mistypes a few characters. */
function mutate(text, chance) {
  const at = chance.whole(0, text.length);
  const part = text.slice(at, at + chance.whole(0, 12));
  const instead = chance.one([
    () => "",
    () => unit(chance),
    () => part.repeat(chance.whole(2, 4)),
    () => [...part].reverse().join(""),
    () => part.toUpperCase(),
    () => chance.one(chance.one([CONTROLS, BIDI, COMBINING, MARKUP, NEAR])),
    () => chance.one(REAL).slice(0, chance.whole(0, 60)),
  ])();
  return text.slice(0, at) + instead + text.slice(at + part.length);
}

function mutated(chance) {
  let text = chance.one(REAL);
  for (let n = chance.whole(1, 5); n > 0; n--) {
    text = mutate(text, chance);
  }
  return text;
}

/** Kinds of hostile texts; the number says how often one comes beside the others. */
export const KINDS = {
  "mutated real-looking text": [30, mutated],
  "near misses of identifiers": [25, of(NEAR, 20)],
  "broken Markdown, HTML, BBCode": [20, of(MARKUP, 40)],
  "any UTF-16 units, halves included": [
    15,
    (chance) => chance.some(60, () => unit(chance)).join(""),
  ],
  "control characters": [10, of([...CONTROLS, ...NEAR], 30)],
  "bidirectional marks": [10, of(BIDI, 30)],
  "floods of combining marks": [10, of(COMBINING, 80)],
  "nearly nothing": [5, (chance) => chance.one(["", " ", "\0", "\ud800", "a"])],
  "one part, thousands of times": [
    0.5,
    (chance) =>
      chance
        .one(chance.one([MARKUP, NEAR, COMBINING, BIDI, CONTROLS]))
        .repeat(chance.whole(1000, 5000)),
  ],
  "a very long line": [
    0.05,
    (chance) =>
      Array.from({ length: 2000 }, () => chance.one(REAL))
        .join(" ")
        .slice(0, 100_000),
  ],
};

const DRAWN = Object.entries(KINDS).flatMap(([kind, [often]]) =>
  Array(Math.round(often * 20)).fill(kind)
);

/**
 * @param {import("../../lib/random.mjs").Random} chance
 * @returns {{kind: string, text: string}}
 */
export function hostileText(chance) {
  const kind = chance.one(DRAWN);
  return { kind, text: KINDS[kind][1](chance) };
}
