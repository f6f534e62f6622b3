import type { Language } from "../text/language.ts";
import { toCyrillic } from "./letters.ts";
import { glue, NameReader, readWord } from "./name-reader.ts";
import { hashOf, Names } from "./names.ts";
import {
  type Caution,
  type Content,
  contentsAt,
  nameAt,
  type Pack,
} from "./pack.ts";
import { Sieve } from "./sieve.ts";
import { Substances } from "./substances.ts";
import type { Units } from "./units.ts";

/** What one pack says of a name. */
export interface Reading {
  readonly pack: number;
  readonly caution: Caution;
  readonly contents: readonly Content[];
}

/** What the packs say of a trademark. */
export type Entry = readonly Reading[];

/** Whether the name, as packs write it, is nothing but a trademark. */
export const isSure = (entry: Entry) =>
  entry.every(({ caution }) => caution === "" || caution === "^");

/** The first word of names. */
export interface Head {
  readonly word: string;
  /** The name that is this word alone. */
  readonly entry: Entry | undefined;
  /** Number of words of the longest name that begins so. */
  readonly words: number;
}

/** Where a name stands: pack and offset in one number. Twenty thousand objects would cost far more. */
type Place = number;

const OFFSET_BITS = 26;
const OFFSETS = 2 ** OFFSET_BITS - 1;
const placeOf = (pack: number, offset: number): Place =>
  ((pack << OFFSET_BITS) | offset) >>> 0;

const SHORTEST_COMPACT = 5;

/** "solu-medrol" is also "solumedrol". */
const compact = (name: string) => name.replaceAll("-", "");

/** The key of a name of two words or more. */
function longKey(name: string): string {
  const [first = "", ...others] = name.split(/[ -]/);
  const joint = glue(first.length, name[first.length] === "-");
  return first + joint + others.join(" ");
}

/** All names of the loaded packs, ready to be looked up. Packs are told apart by their place in the list. */
export class Directory {
  /** Names of one word. */
  readonly #single: Names;
  readonly #sieve: Sieve;
  readonly #byLetter = new Map<number, Place[]>();
  /** Names of two words or more. */
  readonly #long: Names;
  /** Number of words of the longest name, by the hash of its first. */
  readonly #lengths = new Map<number, number>();
  readonly #substances: Substances;
  /** How far names are read: the pack and the place in it that come next. */
  #pack = 0;
  #next = 0;
  #reader: NameReader | undefined;

  constructor(readonly packs: readonly Pack[]) {
    const rows = packs.reduce((sum, pack) => sum + pack.rows, 0);
    this.#single = new Names(rows);
    this.#sieve = new Sieve(this.#single);
    this.#long = new Names(rows / 4);
    this.#substances = new Substances(packs);
  }

  /** Reads the names of so many medicines further; true when all are read. Before that nothing is to be looked up. */
  read(most = Infinity): boolean {
    for (let left = most; left > 0 && this.#pack < this.packs.length; left--) {
      const { medicines } = this.packs[this.#pack]!;
      if (this.#next < medicines.length) {
        this.#readLine(medicines);
      } else {
        this.#pack++;
        this.#next = 0;
      }
    }
    return this.#pack === this.packs.length;
  }

  /** Reads the ingredients of one more pack; true when all are read. */
  readSubstances(): boolean {
    return this.#substances.read();
  }

  /** Whether a name may begin with the word at `start`; "no" is certain. */
  mayBegin(text: string, start: number): boolean {
    return this.#sieve.passes(text, start);
  }

  head(word: string): Head | undefined {
    const entry = this.#wordEntry(word);
    const words = this.#lengths.get(hashOf(word)) ?? 1;
    return entry || words > 1 ? { word, entry, words } : undefined;
  }

  /** The name of two words or more. */
  long(key: string): Entry | undefined {
    return this.#entryOf(
      this.#long.placesOf(hashOf(key)),
      (name) => longKey(name) === key
    );
  }

  /** Cyrillic first words of which a form may have this stem. */
  byStem(stem: string): readonly Head[] {
    return [stem, stem + "а", stem + "я"]
      .map((word) => this.head(word))
      .filter((head) => head !== undefined);
  }

  /**
   * Places of the names of one word that begin with a letter, each name once. Names with the same hash, if there are
   * any, count as one.
   */
  namesWith(letter: number): readonly Place[] {
    return this.#byLetter.get(letter) ?? [];
  }

  /** The name of one word at a place. */
  wordAt(place: Place): string {
    return compact(this.#nameAt(place).name);
  }

  /** Reads the name of one word at a place. */
  readWord(place: Place, units: Units): void {
    const { medicines } = this.packs[place >>> OFFSET_BITS]!;
    readWord(medicines, place & OFFSETS, units);
  }

  /** All ingredients of one word, in the languages of the packs. */
  substances(): Iterable<string> {
    return this.#substances.words();
  }

  /** What these packs say of a name of one word, if it is nothing but a trademark. */
  known(word: string, packs: number): Entry | undefined {
    const entry = this.#wordEntry(word)?.filter(
      ({ pack }) => (packs & (1 << pack)) !== 0
    );
    return entry && entry.length > 0 && isSure(entry) ? entry : undefined;
  }

  /** Bits of the packs in which the word is an ingredient's whole name. */
  substance(word: string): number {
    return this.#substances.bitsOf(word);
  }

  /** The ingredient's name in a language, as the first of these packs has it; else the English one. */
  translate(inn: string, language: Language, packs: number): string {
    return this.#substances.translate(inn, language, packs);
  }

  #nameAt(place: Place): { readonly name: string; readonly caution: Caution } {
    const { medicines } = this.packs[place >>> OFFSET_BITS]!;
    const { name, caution } = nameAt(medicines, place & OFFSETS);
    return { name: toCyrillic(name), caution };
  }

  /** Of the places those whose name it is; words of other names may have the same hash. */
  #entryOf(
    places: readonly Place[],
    isIt: (name: string) => boolean
  ): Entry | undefined {
    const entry: Reading[] = [];
    for (const place of places) {
      const { name, caution } = this.#nameAt(place);
      if (isIt(name)) {
        const pack = place >>> OFFSET_BITS;
        const { medicines } = this.packs[pack]!;
        const contents = contentsAt(medicines, place & OFFSETS);
        entry.push({ pack, caution, contents });
      }
    }
    return entry.length > 0 ? entry : undefined;
  }

  #wordEntry(word: string): Entry | undefined {
    return this.#entryOf(
      this.#single.placesOf(hashOf(word)),
      (name) => compact(name) === word
    );
  }

  #readLine(medicines: string): void {
    if (this.#reader?.text !== medicines) {
      this.#reader = new NameReader(medicines);
    }
    this.#reader.begin(this.#next);
    while (this.#reader.next()) {
      this.#add(this.#reader, placeOf(this.#pack, this.#reader.start));
    }
    this.#next = this.#reader.end + 1;
  }

  #add(name: NameReader, place: Place): void {
    const { first, words } = name;
    if (words === 1) {
      this.#addWord(first, name.firstStem, name, place);
      return;
    }
    this.#long.add(name.key, place);
    this.#lengths.set(first, Math.max(this.#lengths.get(first) ?? 0, words));
    this.#single.mark(first);
    this.#markStem(name.firstStem);
    if (
      name.isHyphened &&
      name.isSure &&
      name.joinedLength >= SHORTEST_COMPACT
    ) {
      this.#addWord(name.joined, name.joinedStem, name, place);
    }
  }

  #addWord(
    hash: number,
    stem: number,
    { letter }: NameReader,
    place: Place
  ): void {
    if (this.#single.add(hash, place)) {
      const known = this.#byLetter.get(letter);
      if (known) {
        known.push(place);
      } else {
        this.#byLetter.set(letter, [place]);
      }
    }
    this.#markStem(stem);
  }

  /** What is left of a word before an ending passes the sieve as well. */
  #markStem(stem: number): void {
    if (stem !== 0) {
      this.#single.mark(stem);
    }
  }
}
