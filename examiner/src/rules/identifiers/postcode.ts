import type { LocalRule, Match } from "../../rule.ts";
import { isDigit, isUppercase } from "../../text/characters.ts";
import { afterCue, cueBefore } from "../../text/cues.ts";
import { goesOn, isGlued } from "../../text/numbers.ts";
import { isInAddress } from "../../text/numbers/postcode-places.ts";
import { after, before, L, matchAt, sticky } from "../../text/patterns.ts";
import { hasRole } from "../../text/words.ts";

const END = `(?![${L}\\d])`;
const OUTWARD = "([A-Z]{1,2})\\d(?:\\d|[A-HJKMNPR-Y])?";
const BRITISH = sticky(`${OUTWARD} {0,2}\\d[ABD-HJLNP-UW-Z]{2}${END}`);
const DISTRICT = sticky(`${OUTWARD}${END}`);
const CANADIAN = sticky(
  `(?!T\\d[NS] \\dM\\d)[ABCEGHJ-NPRSTVXY]\\d[ABCEGHJ-NPRSTV-Z][ -]\\d[ABCEGHJ-NPRSTV-Z]\\d${END}`
);
/** Doses and ordinals that look like the second half of a British postcode: "B12 5UG", "L5 1ST". */
const MEASURE = /\d(?:UG|GY|HR|HZ|DL|NG)$|^[A-Z]\d {1,2}(?:1ST|2ND|3RD|\dTH)$/;

const ZIP = sticky(`\\d{5}(?:-\\d{4})?${END}`);
/** Eircodes and Indian codes, which need the word before them. */
const NAMED = sticky(`(?:[A-Z]\\d[\\dW] ?[\\dA-Z]{4}|\\d{3} \\d{2,3})${END}`);

const found = (start: number, end: number): Match => ({
  start,
  end,
  suggestions: [""],
});

function british(text: string, start: number): Match | undefined {
  const code = matchAt(BRITISH, text, start);
  const [written, area] = code ?? [];
  const spaced = written?.includes(" ");
  return written &&
    hasRole(area!, ["postcode-area"]) &&
    !MEASURE.test(written) &&
    (spaced || cueBefore(text, start, "postcode-cue"))
    ? found(start, start + written.length)
    : undefined;
}

/** A first half alone needs the word itself: "the SR4 postcode", "postcode: SR4". */
function district(text: string, start: number): Match | undefined {
  const code = matchAt(DISTRICT, text, start);
  const end = start + (code?.[0].length ?? 0);
  return code &&
    hasRole(code[1]!, ["postcode-area"]) &&
    (saidBehind(text, end) ||
      cueBefore(text, start, "postcode-cue") ||
      isReside(text, start, end))
    ? found(start, end)
    : undefined;
}

/** "a woman from SO42", "moves to SE15", "Penrhyn Surgery (LL57)"; "from L4 to S1" is a spine. */
const LIVES =
  /(?:(?:man|woman|lady|gentleman|girl|boy|child|patient|pt|pts?|family|couple|[MFmf]|yo|y\/o|nurse|GP|worker|[Ll]ives?|[Ll]iving|resid(?:es|ing|ent)|moved?|moves|moving|based|house|flat|practice|surgery|\d) (?:in|from|to|near|of|around)(?: the)?|(?:Surgery|Practice|Centre|Clinic|Hospital),? \(?) ?$/;
const OPENS = /^(?:[),.;:?!\n]| (?!to |and |or |\d|level|receptor)|$)/;
const isReside = (text: string, start: number, end: number) =>
  LIVES.test(before(text, start, 28)) &&
  OPENS.test(after(text, end, 10)) &&
  /[A-Z]{2}|\d\d/.test(text.slice(start, end));

const saidBehind = (text: string, end: number) =>
  /^ (?:post ?code|postal|zip)/i.test(after(text, end, 12));

function lettered(text: string, digit: number): Match | undefined {
  const start = digit - (isUppercase(text.charCodeAt(digit - 2)) ? 2 : 1);
  if (isGlued(text, start)) {
    return undefined;
  }
  const canadian = matchAt(CANADIAN, text, start);
  return canadian
    ? found(start, start + canadian[0].length)
    : (british(text, start) ?? district(text, start));
}

function digits(text: string, start: number, end: number): Match | undefined {
  if (end - start > 6 || isGlued(text, start)) {
    return undefined;
  }
  const zip = matchAt(ZIP, text, start);
  const past = zip ? start + zip[0].length : end;
  return !goesOn(text, past) &&
    (cueBefore(text, start, "postcode-cue") ||
      (zip && saidBehind(text, past)) ||
      isInAddress(text, start, end))
    ? found(start, past)
    : undefined;
}

/** Whole or in part, where its form or the words around it say that it is one. */
export default {
  category: "ADDRESS",
  reads: ["quote", "code", "link-text", "alt-text", "html"],
  wakes: { words: ["postcode-cue"], digits: true },
  look({ text }, start, end) {
    if (!isDigit(text.charCodeAt(start))) {
      const { at } = afterCue(text, end);
      const named = at - end < 40 ? matchAt(NAMED, text, at) : null;
      return named ? found(at, at + named[0].length) : undefined;
    }
    if (end - start < 3) {
      return isUppercase(text.charCodeAt(start - 1))
        ? lettered(text, start)
        : undefined;
    }
    return end - start > 3 ? digits(text, start, end) : undefined;
  },
} satisfies LocalRule;
