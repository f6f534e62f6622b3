/** What is asked for on texts that nobody looked at, and the best figures of others that were known in November 2026. */

const english = ({ lang }) => lang === "en";
const SHORT = ["questions", "notes", "asq-phi", "handwritten-note"];
const HARD = ["forum"];

const short = (text) => english(text) && SHORT.includes(text.source);
const hard = (text) => english(text) && HARD.includes(text.source);
const speaking = (lang) => (text) => text.lang === lang;

/** @typedef {{group: string, of: Function, measure: string, type?: string, bar: number, best?: string}} Bar */

const rows = (group, of, bars) =>
  bars.map(([measure, bar, best]) => ({ group, of, measure, bar, best }));

const BY_TYPE = {
  NAME: [97, "97"],
  DATE: [99.5, "100"],
  ID_NUMBER: [98, "98"],
  PHONE_FAX: [99, "98"],
  EMAIL: [100, "83"],
  URL_IP: [98, "58"],
  ADDRESS: [90, "76"],
  FACILITY: [92, "59"],
  RELATIVE_NAME: [95, "97"],
  DEVICE: [95, "100"],
  AGE_OVER_89: [98, "11"],
  INITIALS: [85, "24"],
  VEHICLE: [90, "38"],
  OTHER: [80, "15"],
};

/** @type {Bar[]} */
export const BARS = [
  ...rows("short clinical questions and notes", short, [
    ["found", 99, "98.9 ¹"],
    ["clean", 97, "96.0 ¹"],
    ["alarm", 3, "7.5 ¹"],
  ]),
  ...rows("all English texts", english, [
    ["found", 97, "87.5"],
    ["typed", 95, "–"],
    ["precision", 97, "88.9"],
    ["clean", 92, "68.5"],
    ["alarm", 1.5, "18.5"],
    ["false", 0.5, "9.5"],
  ]),
  ...Object.entries(BY_TYPE).map(([type, [bar, best]]) => ({
    group: `English ${type}`,
    of: english,
    type,
    measure: "found",
    bar,
    best,
  })),
  ...rows("English forum posts, written to be hard", hard, [
    ["found", 92, "73"],
    ["alarm", 7, "83"],
  ]),
  ...[
    ["Ukrainian", "uk", "26"],
    ["Russian", "ru", "21"],
    ["Arabic", "ar", "28"],
  ].flatMap(([name, lang, best]) =>
    rows(name, speaking(lang), [
      ["found", 88, best],
      ["alarm", 5, "17–33"],
    ])
  ),
];

export const ANCHORS =
  "Best of others: ¹ AWS with filters made by hand, else Philter; as published or measured, on other texts.";

const AT_MOST = ["alarm", "false"];

/** @param {Bar} bar @param {number} value */
export const reaches = ({ measure, bar }, value) =>
  AT_MOST.includes(measure) ? value <= bar : value >= bar;

export const wanted = ({ measure, bar }) =>
  `${AT_MOST.includes(measure) ? "≤" : "≥"} ${bar}`;
