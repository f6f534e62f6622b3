import { type LocalRule, REACH } from "../../rule.ts";
import { after, before, L, LU } from "../../text/patterns.ts";
import { hasRole } from "../../text/words.ts";

/** Between two words of one run: commas and slashes end it, because lists of abbreviations have them. */
const GAP = "[!?.]{0,3} {1,2}";
const JOINED = `(?:['-][${LU}0-9]{1,30}){0,3}(?![${L}0-9])`;
const MEMBER = `(?:[${LU}]{1,30}${JOINED}|[0-9]{1,4}(?![${L}0-9]))`;
const RUN = new RegExp(`^${JOINED}(?:${GAP}${MEMBER}){1,24}`);
const CAPITALS = new RegExp(
  `(?<![${L}0-9])[${LU}]{2,30}(?:'[A-Z]{1,2})?(?![${L}0-9])`,
  "g"
);
const RUN_BEFORE = new RegExp(
  `[${LU}](?:['-]|['-][${LU}0-9]{1,30}${GAP}|(?<=[${LU}]{2})${GAP})$`
);
/** Words of one letter: the article, and what Cyrillic has many of. "I" stays. */
const ONE_LETTER = new RegExp(
  `(?<![${L}0-9'-])[A\u0400-\u042f](?![${L}0-9'-])`,
  "g"
);
const VOWEL = /[AEIOUYАЕЄИІЇОУЮЯЫЭЁ\u00c0-\u00d6\u00d8-\u00dd]/;
const ALL_CAPITALS = new RegExp(`^[${LU}]{2,30}$`);

const FEWEST = 3;
const FEWEST_IN_TITLE = 2;
const FEWEST_LETTERS = 12;
/** Unknown abbreviations are seldom this long. */
const SURELY_A_WORD = 6;

const LINE_START = /(?:^|\n)[ \t#*]{0,8}$/;
const COLON = /^ {0,2}(?:\([^()\n]{1,30}\))? {0,2}:/;
const LINE_END = /^[ .*]{0,5}(?:\n|$)/;
const LONGEST_HEADING = 4;
const SENTENCE_START = /(?:^|[.!?\n]) {0,3}$/;

const isEverydayWord = (word: string) => hasRole(word, ["everyday"]);

/** Is this a word that is written in small letters otherwise? Without a vowel, or short: an abbreviation. */
function isShouted(capitals: string): boolean {
  const [word = ""] = capitals.split("'");
  return (
    isEverydayWord(word) ||
    (word.length > 3 && VOWEL.test(word) && !hasRole(word, ["abbreviation"]))
  );
}

/** "PAST MEDICAL HISTORY:" or a line of its own without "!" is a heading, as clinical notes have them. */
function isHeading(inFront: string, run: string, behind: string): boolean {
  return (
    LINE_START.test(inFront) &&
    !/[!?]/.test(run) &&
    (COLON.test(behind) ||
      (run.split(" ").length <= LONGEST_HEADING && LINE_END.test(behind)))
  );
}

/** Small letters but for abbreviations; a capital where a sentence begins. */
function sentenceCase(run: string, begins: boolean): string {
  const small = run
    .replace(CAPITALS, (word) => (isShouted(word) ? word.toLowerCase() : word))
    .replace(ONE_LETTER, (letter) => letter.toLowerCase());
  const starts = new RegExp(`${begins ? "^|" : ""}[.!?] {1,2}`, "g");
  let text = "";
  let at = 0;
  for (const { index, 0: start } of small.matchAll(starts)) {
    const first = index + start.length;
    text += small.slice(at, first) + small.charAt(first).toUpperCase();
    at = first + 1;
  }
  return text + small.slice(at);
}

function isLoud(run: string, fewest: number): boolean {
  const shouted = (run.match(CAPITALS) ?? []).filter(isShouted);
  return (
    shouted.length >= fewest &&
    shouted.join("").length >= FEWEST_LETTERS &&
    shouted.some((word) => isEverydayWord(word) || word.length >= SURELY_A_WORD)
  );
}

const CAPITAL = new RegExp(`[${LU}]`);

/** What lies behind within reach; a word that the reach cuts is left out. */
function seenBehind(text: string, end: number): string {
  const seen = after(text, end, REACH);
  return seen.length < REACH
    ? seen
    : seen.slice(0, Math.max(0, seen.lastIndexOf(" ")));
}

/** Words in capitals one behind the other. Abbreviations may stand among them; alone they are none. */
export default {
  category: "MANNERS",
  reads: ["link-text"],
  wakes: { capitals: true },
  look({ text, field }, start, end) {
    if (end - start < 2 || !CAPITAL.test(text[start + 1]!)) {
      return undefined;
    }
    const behind = seenBehind(text, end);
    const more = RUN.exec(behind)?.[0];
    const inFront = before(text, start, 60);
    const first = text.slice(start, end);
    if (!more || !ALL_CAPITALS.test(first) || RUN_BEFORE.test(inFront)) {
      return undefined;
    }
    const run = first + more;
    const isTitle = field === "title";
    if (
      !isLoud(run, isTitle ? FEWEST_IN_TITLE : FEWEST) ||
      (!isTitle && isHeading(inFront, run, behind.slice(more.length)))
    ) {
      return undefined;
    }
    const begins = SENTENCE_START.test(inFront);
    return {
      start,
      end: start + run.length,
      suggestions: [sentenceCase(run, begins)],
    };
  },
} satisfies LocalRule;
