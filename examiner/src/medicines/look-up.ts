import { ARABIC, DIGIT, keyOf, kindOf, MARK, SCRIPTS } from "../text/fold.ts";
import { WordReader } from "../text/word-reader.ts";
import type { Ending } from "./declension.ts";
import type { Directory, Entry, Head } from "./directory.ts";
import { basesOf } from "./endings.ts";
import { type Form, formsOf } from "./forms.ts";
import { glue } from "./name-reader.ts";
import { gapEnd, tailEnd } from "./spelling.ts";

/** A trademark in a text. UTF-16 offsets, half open. */
export interface Found {
  readonly start: number;
  /** Before a Cyrillic ending of a Latin name. */
  readonly wordsEnd: number;
  readonly end: number;
  /** Behind the sign of a trademark. */
  readonly behind: number;
  /** What Arabic writes in one with the name, as the text has it: the span holds it, for the word is one. */
  readonly joined: string;
  /** Whether the first word has an ending that the name has not. */
  readonly inflected: boolean;
  /** What it has instead. */
  readonly ending?: Ending;
  /** What the packs that were asked say of it; at least one. */
  readonly readings: Entry;
}

type Named = Omit<Found, "inflected" | "joined">;

const MOST_DIGITS = 4;
const reader = new WordReader();

const knownTo = (entry: Entry, packs: number) =>
  entry.filter(({ pack }) => (packs & (1 << pack)) !== 0);

/** Names that begin with digits: the word that wakes a rule does not hold them. */
function withDigits(text: string, start: number): number {
  let at = start;
  while (
    at > start - MOST_DIGITS &&
    kindOf(text.charCodeAt(at - 1)) === DIGIT
  ) {
    at--;
  }
  return at;
}

/** Offset behind the first `letters` letters of the word at `start`. */
function skip(text: string, start: number, letters: number): number {
  let at = start;
  for (let left = letters; left > 0; at++) {
    left -= keyOf(text.charCodeAt(at)) === 0 ? 0 : 1;
  }
  return at;
}

/** One place of a text in which a name is looked for. */
class Search {
  constructor(
    readonly directory: Directory,
    readonly packs: number,
    readonly text: string,
    readonly limit: number
  ) {}

  find(start: number): Found | undefined {
    const { directory, text, limit } = this;
    reader.read(text, start, limit);
    const { key, end } = reader;
    const kinds = reader.kinds & SCRIPTS;
    if (this.#isCut(end)) {
      return undefined;
    }
    for (const form of formsOf(directory, key, kinds)) {
      const from = skip(text, start, form.before);
      const match = this.#longest(from, end, form.head);
      if (match) {
        const joined = kinds === ARABIC ? text.slice(start, from) : "";
        const { inflected } = form;
        const ending = this.#ending(form, end, match);
        const at = from - joined.length;
        return { ...match, start: at, inflected, ending, joined };
      }
    }
    return undefined;
  }

  /** Of the first word, which ends at `firstEnd`, or behind a Latin name. */
  #ending(
    { ending, inPlace }: Form,
    firstEnd: number,
    { wordsEnd, end }: Named
  ) {
    const letters =
      end > wordsEnd
        ? this.text.slice(wordsEnd + 1, end)
        : this.text.slice(firstEnd - ending, firstEnd);
    return letters === ""
      ? undefined
      : { letters: letters.toLowerCase(), inPlace };
  }

  /** A word that touches the limit may go on behind it. */
  #isCut(end: number): boolean {
    return !reader.whole || end >= this.limit;
  }

  #longest(start: number, firstEnd: number, head: Head): Named | undefined {
    let best = this.#named(start, firstEnd, head.entry);
    let key = head.word;
    let at = firstEnd;
    for (let word = 2; word <= head.words; word++) {
      const next = gapEnd(this.text, at, this.limit);
      reader.read(this.text, next ?? at, this.limit);
      if (next === undefined || this.#isCut(reader.end)) {
        break;
      }
      const hyphen = word === 2 && this.text[at] === "-";
      const joint = key + glue(word === 2 ? key.length : 0, hyphen);
      at = reader.end;
      best = this.#named(start, at, this.#long(joint, reader.key)) ?? best;
      key = joint + reader.key;
    }
    return best;
  }

  /** The name that ends in this word or in one of which it is a form. */
  #long(before: string, word: string): Entry | undefined {
    for (const base of basesOf(word)) {
      const entry = this.directory.long(before + base);
      if (entry) {
        return entry;
      }
    }
    return undefined;
  }

  #named(
    start: number,
    wordsEnd: number,
    entry: Entry | undefined
  ): Named | undefined {
    const readings = entry && knownTo(entry, this.packs);
    if (!readings || readings.length === 0) {
      return undefined;
    }
    const tail = tailEnd(this.text, wordsEnd, this.limit);
    return tail && { start, wordsEnd, ...tail, readings };
  }
}

/**
 * The longest trademark that begins with the word at `start`. Reads nothing at `limit` and behind it.
 * `packs` are bits, see `Directory`.
 */
export function lookUp(
  directory: Directory,
  packs: number,
  text: string,
  start: number,
  limit: number
): Found | undefined {
  const from = withDigits(text, start);
  const left = from > 0 ? kindOf(text.charCodeAt(from - 1)) & ~MARK : 0;
  return left === 0 && directory.mayBegin(text, from)
    ? new Search(directory, packs, text, limit).find(from)
    : undefined;
}
