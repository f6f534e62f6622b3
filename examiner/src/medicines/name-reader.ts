import { SHORTEST_STEM } from "./endings.ts";
import { CYRILLIC_SIGN, CYRILLIC_UNITS } from "./letters.ts";
import { PRIME, SEED } from "./names.ts";
import { LONGEST, type Units } from "./units.ts";

const codeOf = (sign: string) => sign.charCodeAt(0);
const SPACE = codeOf(" ");
const HYPHEN = codeOf("-");
const COMMA = codeOf(",");
const EQUALS = codeOf("=");
const A = codeOf("а");
const YA = codeOf("я");

/** What a sign ends, and whether it is a caution, whether the name before it is more than a trademark. */
const WORD = 1;
const NAME = 2;
const CAUTION = 4;
const UNSURE = 8;
const SIGNS = new Uint8Array(CYRILLIC_UNITS.length);
[..." -"].forEach((sign) => (SIGNS[codeOf(sign)] = WORD));
[...",\n"].forEach((sign) => (SIGNS[codeOf(sign)] = NAME));
[..."~?!"].forEach((sign) => (SIGNS[codeOf(sign)] = NAME | CAUTION | UNSURE));
SIGNS[codeOf("^")] = NAME | CAUTION;

/** The key's sign between a name's first word and the next: a hyphen only where the first is a single letter. */
export const glue = (letters: number, hyphen: boolean) =>
  letters === 1 && hyphen ? "-" : " ";

/**
 * Reads the names of packs one after the other, as hashes of their keys: a string of each would make packs ready
 * half as fast. A word's stem is its hash without the vowel that endings take the place of; 0 without such a vowel.
 */
export class NameReader {
  /** Where the name starts. */
  start = 0;
  /** Its first letter. */
  letter = 0;
  key = SEED;
  /** How many words it has. */
  words = 1;
  /** Whether nothing but hyphens stands between its words. */
  isHyphened = false;
  /** Whether it is nothing but a trademark. */
  isSure = true;
  first = SEED;
  firstStem = 0;
  /** All its words in one. */
  joined = SEED;
  joinedStem = 0;
  joinedLength = 0;
  /** Behind the name; where the line ends, in the end. */
  end = 0;

  constructor(readonly text: string) {}

  /** Makes ready for the names of the line around `start`. */
  begin(start: number): void {
    this.end = this.text.indexOf("=", start);
  }

  /** Reads the next name of the line; false when there was none. */
  next(): boolean {
    const sign = this.text.charCodeAt(this.end);
    if (sign !== EQUALS && sign !== COMMA) {
      return false;
    }
    this.start = this.end + 1;
    const at = this.#readFirst(this.start);
    const behind = this.text.charCodeAt(at);
    const isLong = behind === SPACE || behind === HYPHEN;
    this.end = isLong ? this.#readOthers(at) : at;
    this.#readCaution();
    return true;
  }

  /** Where the first word ends. */
  #readFirst(start: number): number {
    const { text } = this;
    const isCyrillic = text.charCodeAt(start) === CYRILLIC_SIGN;
    const from = isCyrillic ? start + 1 : start;
    let hash = SEED;
    let before = SEED;
    let letter = 0;
    let at = from;
    for (; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (SIGNS[unit]! > 0) {
        break;
      }
      letter = isCyrillic ? CYRILLIC_UNITS[unit]! : unit;
      before = hash;
      hash = Math.imul(hash ^ letter, PRIME);
    }
    const length = at - from;
    const bends = (letter === A || letter === YA) && length > SHORTEST_STEM;
    const unit = text.charCodeAt(from);
    this.letter = isCyrillic ? CYRILLIC_UNITS[unit]! : unit;
    this.words = 1;
    this.key = this.first = this.joined = hash;
    this.firstStem = this.joinedStem = bends ? before : 0;
    this.joinedLength = length;
    return at;
  }

  /** Reads the words behind the first, which ends at `start`. Where the last ends. */
  #readOthers(start: number): number {
    const { text } = this;
    let { key, joined, joinedLength: length } = this;
    let before = joined;
    let letter = 0;
    let isCyrillic = false;
    let at = start;
    this.isHyphened = true;
    for (
      ;
      at < text.length && (SIGNS[text.charCodeAt(at)]! & NAME) === 0;
      at++
    ) {
      const unit = text.charCodeAt(at);
      if (SIGNS[unit] === WORD) {
        const hyphen = unit === HYPHEN;
        const letters = this.words === 1 ? length : 0;
        key = Math.imul(key ^ codeOf(glue(letters, hyphen)), PRIME);
        this.words++;
        this.isHyphened &&= hyphen;
        isCyrillic = text.charCodeAt(at + 1) === CYRILLIC_SIGN;
        at += isCyrillic ? 1 : 0;
      } else {
        letter = isCyrillic ? CYRILLIC_UNITS[unit]! : unit;
        before = joined;
        key = Math.imul(key ^ letter, PRIME);
        joined = Math.imul(joined ^ letter, PRIME);
        length++;
      }
    }
    const bends = (letter === A || letter === YA) && length > SHORTEST_STEM;
    this.key = key;
    this.joined = joined;
    this.joinedStem = bends ? before : 0;
    this.joinedLength = length;
    return at;
  }

  #readCaution(): void {
    const sign = SIGNS[this.text.charCodeAt(this.end)]!;
    this.isSure = (sign & UNSURE) === 0;
    this.end += (sign & CAUTION) === 0 ? 0 : 1;
  }
}

/** Reads the letters of the name at `start`, all its words in one. */
export function readWord(text: string, start: number, units: Units): void {
  let isCyrillic = false;
  units.length = 0;
  for (let at = start; at < text.length && units.length < LONGEST; at++) {
    const unit = text.charCodeAt(at);
    if ((SIGNS[unit]! & NAME) !== 0) {
      break;
    }
    if (unit === CYRILLIC_SIGN || SIGNS[unit] === WORD) {
      isCyrillic = unit === CYRILLIC_SIGN;
    } else {
      units.codes[units.length++] = isCyrillic ? CYRILLIC_UNITS[unit]! : unit;
    }
  }
}
