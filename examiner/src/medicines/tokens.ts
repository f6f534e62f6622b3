import { CONTEXT_WORDS } from "../lexicons/medicine-context.ts";
import { isUppercase } from "../text/characters.ts";
import { DIGIT, kindOf, SCRIPTS } from "../text/fold.ts";
import { tableOf } from "../text/name-list.ts";
import type { RoleTable } from "../text/role-table.ts";
import { WordReader } from "../text/word-reader.ts";

/** Part that a word plays beside a medicine's name. */
export type Part = keyof typeof CONTEXT_WORDS;

/** A word, a number or a sign beside a name. `key` is the word's key, the sign, or the number's digits. */
export interface Token {
  readonly kind: "word" | "number" | "sign";
  readonly key: string;
  readonly parts: number;
  /** Kinds of a word's letters, as bits. */
  readonly scripts: number;
  readonly start: number;
  readonly end: number;
}

const PARTS = Object.keys(CONTEXT_WORDS) as Part[];
const MOST_TOKENS = 12;
const DIGITS = "[0-9\\u0660-\\u0669\\u06f0-\\u06f9]+";
const NUMBER = new RegExp(`^${DIGITS}(?:[.,/×x–-]${DIGITS})*`);
const MARKER = /^[ \t]{0,8}(?:[0-9]{1,3}[.)]|[-*•–])(?=[ \t])/;
const LONGEST_MARKER = 16;
const BLANK = " \t\u00a0";
const reader = new WordReader();
let words: RoleTable | undefined;

/** Bit of a part. */
export const bitOf = (part: Part) => 1 << PARTS.indexOf(part);

/** Parts that a word with this key plays, as bits. */
export function partsOf(key: string): number {
  words ??= tableOf(PARTS.map((part) => [CONTEXT_WORDS[part], bitOf(part), 0]));
  return words.find(key, 0, key.length, 0);
}

function numberEnd(text: string, at: number, to: number): number {
  return at + NUMBER.exec(text.slice(at, to))![0].length;
}

function tokenAt(text: string, at: number, to: number): Token {
  const kind = kindOf(text.charCodeAt(at));
  if (kind === DIGIT) {
    const end = numberEnd(text, at, to);
    const key = text.slice(at, end);
    return { kind: "number", key, parts: 0, scripts: 0, start: at, end };
  }
  if (kind === 0) {
    const key = text[at]!;
    const parts = key === "%" ? bitOf("unit") : 0;
    return { kind: "sign", key, parts, scripts: 0, start: at, end: at + 1 };
  }
  reader.read(text, at, to);
  const end = Math.max(reader.end, at + 1);
  const { key } = reader;
  const scripts = reader.kinds & SCRIPTS;
  return { kind: "word", key, parts: partsOf(key), scripts, start: at, end };
}

/** Behind the number or bullet of a list's item: it says nothing. */
function markerEnd(text: string, at: number, to: number): number {
  const marker = MARKER.exec(text.slice(at, Math.min(at + LONGEST_MARKER, to)));
  return marker ? at + marker[0].length : at;
}

function read(text: string, from: number, to: number, most: number): Token[] {
  const tokens: Token[] = [];
  for (let at = from; at < to && tokens.length < most; ) {
    if (BLANK.includes(text[at]!)) {
      at++;
    } else {
      const token = tokenAt(text, at, to);
      tokens.push(token);
      at = token.key === "\n" ? markerEnd(text, token.end, to) : token.end;
    }
  }
  return tokens;
}

/** What follows `at`, nearest first. A word that touches `limit` may go on behind it and is left out. */
export function tokensAfter(text: string, at: number, limit: number): Token[] {
  const to = Math.min(text.length, limit);
  return read(text, at, to, MOST_TOKENS).filter(({ end }) => end < limit);
}

/** What comes before `at`, nearest first. A word that touches `from` may begin before it and is left out. */
export function tokensBefore(text: string, at: number, from: number): Token[] {
  const tokens = read(text, Math.max(0, from), at, at);
  return tokens.filter(({ start }) => start > from).reverse();
}

export const plays = (token: Token | undefined, ...parts: Part[]) =>
  token !== undefined &&
  parts.some((part) => (token.parts & bitOf(part)) !== 0);

export const isSign = (token: Token | undefined, signs: string) =>
  token?.kind === "sign" && signs.includes(token.key);

export const isNumber = (token: Token | undefined) => token?.kind === "number";

/** Whether a word begins with a capital letter. */
export const isCapital = (text: string, at: number) =>
  isUppercase(text.charCodeAt(at));

const VOLUMES = ["l", "dl", "л", "дл", "لتر", "دل"];

/** "4.1 mmol/L": what a laboratory measured is no dose. */
export const isConcentration = ([
  number,
  unit,
  per,
  volume,
]: readonly Token[]) =>
  isNumber(number) &&
  plays(unit, "unit") &&
  isSign(per, "/") &&
  VOLUMES.includes(volume?.key ?? "");
