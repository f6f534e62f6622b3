import type { Language } from "../text/language.ts";
import { foldWord } from "../text/word-reader.ts";
import { stemOf } from "./endings.ts";
import { toCyrillic } from "./letters.ts";
import {
  type Caution,
  cautionAt,
  CAUTIONS,
  type Content,
  contentsOf,
  eachName,
  type Medicine,
  type Pack,
  readLines,
} from "./pack.ts";
import { Sieve } from "./sieve.ts";

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

/** Where a name stands: pack, medicine and caution in one number. Twenty thousand objects would cost far more. */
type Place = number;
type Places = Place | readonly Place[];

const placeOf = (pack: number, medicine: number, caution: number): Place =>
  (medicine << 8) | (pack << 3) | caution;

const SHORTEST_SUBSTANCE = 5;
const SHORTEST_COMPACT = 5;

/** The sign between a name's first word and the next: a hyphen only where the first is a single letter. */
export const glue = (first: string, hyphen: boolean) =>
  first.length === 1 && hyphen ? "-" : " ";

const isCyrillic = (word: string) => word >= "а" && word < "ѐ";

const withPlace = (known: Places, place: Place): Places =>
  typeof known === "number" ? [known, place] : [...known, place];

function addPlace(
  names: Map<string, Places>,
  key: string,
  place: Place
): boolean {
  const known = names.get(key);
  names.set(key, known === undefined ? place : withPlace(known, place));
  return known === undefined;
}

/** All names of the loaded packs, ready to be looked up. Packs are told apart by their place in the list. */
export class Directory {
  /** Names of one word. */
  readonly #single = new Map<string, Places>();
  /** Names of two words or more. */
  readonly #long = new Map<string, Places>();
  /** Number of words of the longest name, by its first word. */
  readonly #lengths = new Map<string, number>();
  /** Names that lose their last vowel before an ending, by what is left. */
  readonly #stems = new Map<string, string[]>();
  readonly #sieve = new Sieve();
  readonly #translations = new Map<string, ReadonlyMap<string, string>>();
  readonly #substances = new Map<string, number>();
  /** How far names are read: the pack and the medicine in it that come next. */
  #pack = 0;
  #medicine = 0;
  /** How many packs' ingredients are read. */
  #withSubstances = 0;

  constructor(readonly packs: readonly Pack[]) {}

  /** Reads the names of so many medicines further; true when all are read. Before that nothing is to be looked up. */
  read(most = Infinity): boolean {
    for (let left = most; left > 0 && this.#pack < this.packs.length; ) {
      const { medicines } = this.packs[this.#pack]!;
      const medicine = medicines[this.#medicine];
      if (medicine === undefined) {
        this.#pack++;
        this.#medicine = 0;
      } else {
        this.#addMedicine(medicine, this.#pack, this.#medicine++);
        left--;
      }
    }
    return this.#pack === this.packs.length;
  }

  /** Reads the ingredients of one more pack; true when all are read. */
  readSubstances(): boolean {
    const pack = this.packs[this.#withSubstances];
    if (pack) {
      this.#addSubstances(pack, 1 << this.#withSubstances);
      this.#withSubstances++;
    }
    return this.#withSubstances === this.packs.length;
  }

  /** Whether a name may begin with the word at `start`; "no" is certain. */
  mayBegin(text: string, start: number): boolean {
    return this.#sieve.passes(text, start);
  }

  head(word: string): Head | undefined {
    const entry = this.#entryOf(this.#single.get(word));
    const words = this.#lengths.get(word) ?? 1;
    return entry || words > 1 ? { word, entry, words } : undefined;
  }

  /** The name of two words or more. */
  long(key: string): Entry | undefined {
    return this.#entryOf(this.#long.get(key));
  }

  /** Cyrillic first words of which a form may have this stem. */
  byStem(stem: string): readonly Head[] {
    const words = [stem, ...(this.#stems.get(stem) ?? [])];
    return words
      .map((word) => this.head(word))
      .filter((head) => head !== undefined);
  }

  /** All names of one word. */
  names(): Iterable<string> {
    return this.#single.keys();
  }

  /** All ingredients of one word, in the languages of the packs. */
  substances(): Iterable<string> {
    while (!this.readSubstances()) {
      // Pack by pack.
    }
    return this.#substances.keys();
  }

  /** What these packs say of a name of one word, if it is nothing but a trademark. */
  known(word: string, packs: number): Entry | undefined {
    const entry = this.#entryOf(this.#single.get(word))?.filter(
      ({ pack }) => (packs & (1 << pack)) !== 0
    );
    return entry && entry.length > 0 && isSure(entry) ? entry : undefined;
  }

  /** Bits of the packs in which the word is an ingredient's whole name. */
  substance(word: string): number {
    while (!this.readSubstances()) {
      // Pack by pack.
    }
    return this.#substances.get(word) ?? 0;
  }

  /** The ingredient's name in a language, as the first of these packs has it; else the English one. */
  translate(inn: string, language: Language, packs: number): string {
    const translated = this.packs
      .filter((_, index) => (packs & (1 << index)) !== 0)
      .map((pack) => this.#translationsOf(pack, language).get(inn))
      .find((name) => name !== undefined);
    return translated === undefined ? inn : toCyrillic(translated);
  }

  #entryOf(places: Places | undefined): Entry | undefined {
    return places === undefined
      ? undefined
      : [places].flat().map((place) => this.#readingOf(place));
  }

  #readingOf(place: Place): Reading {
    const pack = (place >> 3) & 31;
    const medicine = this.packs[pack]!.medicines[place >> 8]!;
    const caution = CAUTIONS[place & 7]!;
    return { pack, caution, contents: contentsOf(medicine) };
  }

  #translationsOf(
    { id, translations }: Pack,
    language: Language
  ): ReadonlyMap<string, string> {
    const key = `${id} ${language}`;
    let read = this.#translations.get(key);
    if (!read) {
      read = new Map(readLines(translations.get(language) ?? ""));
      this.#translations.set(key, read);
    }
    return read;
  }

  #addMedicine(medicine: Medicine, pack: number, index: number): void {
    eachName(medicine, (start, end) => {
      const caution = cautionAt(medicine, end);
      const name = medicine.slice(start, caution > 0 ? end - 1 : end);
      this.#addName(toCyrillic(name), placeOf(pack, index, caution));
    });
  }

  #addName(key: string, place: Place): void {
    if (key.includes("-") || key.includes(" ")) {
      this.#addLong(key, place);
    } else {
      this.#addSingle(key, place);
    }
  }

  #addSingle(word: string, place: Place): void {
    if (addPlace(this.#single, word, place)) {
      this.#addFirst(word);
    }
  }

  #addLong(key: string, place: Place): void {
    const words = key.split(/[ -]/);
    const first = words[0]!;
    const joint = glue(first, key[first.length] === "-");
    addPlace(this.#long, first + joint + words.slice(1).join(" "), place);
    const length = this.#lengths.get(first) ?? 0;
    this.#lengths.set(first, Math.max(length, words.length));
    this.#addFirst(first);
    if (!key.includes(" ")) {
      this.#addCompact(words.join(""), place);
    }
  }

  /** "solu-medrol" is also "solumedrol". */
  #addCompact(word: string, place: Place): void {
    if (word.length >= SHORTEST_COMPACT && isSure([this.#readingOf(place)])) {
      this.#addSingle(word, place);
    }
  }

  #addFirst(word: string): void {
    this.#sieve.add(word);
    const stem = isCyrillic(word) ? stemOf(word) : undefined;
    if (stem === undefined || stem === word) {
      return;
    }
    const known = this.#stems.get(stem);
    if (!known) {
      this.#sieve.add(stem);
      this.#stems.set(stem, [word]);
    } else if (!known.includes(word)) {
      known.push(word);
    }
  }

  #addSubstances({ medicines, translations }: Pack, bit: number): void {
    const names = medicines.flatMap((medicine) =>
      contentsOf(medicine).flatMap(({ ingredients }) => ingredients)
    );
    const translated = [...translations.values()].flatMap((text) =>
      readLines(text).map(([, name]) => toCyrillic(name))
    );
    for (const name of new Set([...names, ...translated])) {
      if (name.length >= SHORTEST_SUBSTANCE && !name.includes(" ")) {
        const key = foldWord(name);
        this.#substances.set(key, (this.#substances.get(key) ?? 0) | bit);
      }
    }
  }
}
