import type { Language } from "../text/language.ts";
import { foldWord } from "../text/word-reader.ts";
import { stemOf } from "./endings.ts";
import { toCyrillic } from "./letters.ts";
import {
  type Caution,
  type Content,
  type Medicine,
  type Pack,
  readName,
} from "./pack.ts";
import { Sieve } from "./sieve.ts";

/** What one pack says of a name. */
export interface Reading {
  readonly pack: number;
  readonly caution: Caution;
  readonly contents: readonly Content[];
}

/** What the packs say of a trademark. Names of one medicine share it. */
export type Entry = readonly Reading[];

/** Whether the name is nothing but a trademark. */
export const isSure = (entry: Entry) =>
  entry.every(({ caution }) => caution === "");

/** The first word of names. */
export interface Head {
  readonly word: string;
  /** The name that is this word alone. */
  entry: Entry | undefined;
  /** Number of words of the longest name that begins so. */
  words: number;
}

const SHORTEST_SUBSTANCE = 5;
const SHORTEST_COMPACT = 5;

/** The sign between a name's first word and the next: a hyphen only where the first is a single letter. */
export const glue = (first: string, hyphen: boolean) =>
  first.length === 1 && hyphen ? "-" : " ";

const isCyrillic = (word: string) => word >= "а" && word < "ѐ";

const merge = (known: Entry | undefined, entry: Entry): Entry =>
  known === undefined ? entry : [...known, ...entry];

/** All names of the loaded packs, ready to be looked up. Packs are told apart by their place in the list. */
export class Directory {
  readonly #heads = new Map<string, Head>();
  readonly #long = new Map<string, Entry>();
  /** Names that lose their last vowel before an ending, by what is left. */
  readonly #stems = new Map<string, Head[]>();
  readonly #sieve = new Sieve();
  readonly #substances = new Map<string, number>();

  constructor(readonly packs: readonly Pack[]) {
    packs.forEach((pack, index) => {
      pack.medicines.forEach((medicine) => this.#add(medicine, index));
      this.#addTranslations(pack, index);
    });
  }

  /** Whether a name may begin with the word at `start`; "no" is certain. */
  mayBegin(text: string, start: number): boolean {
    return this.#sieve.passes(text, start);
  }

  head(word: string): Head | undefined {
    return this.#heads.get(word);
  }

  /** The name of two words or more. */
  long(key: string): Entry | undefined {
    return this.#long.get(key);
  }

  /** Cyrillic first words of which a form may have this stem. */
  byStem(stem: string): readonly Head[] {
    const same = this.#heads.get(stem);
    const shortened = this.#stems.get(stem) ?? [];
    return same && stemOf(stem) === stem ? [same, ...shortened] : shortened;
  }

  /** Bits of the packs in which the word is an ingredient's whole name. */
  substance(word: string): number {
    return this.#substances.get(word) ?? 0;
  }

  /** The ingredient's name in a language, as the first of these packs has it; else the English one. */
  translate(inn: string, language: Language, packs: number): string {
    const translated = this.packs
      .filter((_, index) => (packs & (1 << index)) !== 0)
      .map(({ translations }) => translations.get(language)?.get(inn))
      .find((name) => name !== undefined);
    return translated === undefined ? inn : toCyrillic(translated);
  }

  #add({ contents, names }: Medicine, pack: number): void {
    const entries = new Map<Caution, Entry>();
    for (const name of names.split(",")) {
      const { key, caution } = readName(name);
      let entry = entries.get(caution);
      if (!entry) {
        entry = [{ pack, caution, contents }];
        entries.set(caution, entry);
      }
      this.#addName(key, entry);
    }
    for (const { ingredients } of contents) {
      ingredients.forEach((inn) => this.#addSubstance(inn, pack));
    }
  }

  #addName(key: string, entry: Entry): void {
    const hyphen = key.includes("-");
    if (!hyphen && !key.includes(" ")) {
      const head = this.#headOf(key);
      head.entry = merge(head.entry, entry);
      return;
    }
    const words = key.split(/[ -]/);
    const head = this.#headOf(words[0]!);
    head.words = Math.max(head.words, words.length);
    const joint = glue(head.word, key[head.word.length] === "-");
    const long = head.word + joint + words.slice(1).join(" ");
    this.#long.set(long, merge(this.#long.get(long), entry));
    if (hyphen && !key.includes(" ")) {
      this.#addCompact(words.join(""), entry);
    }
  }

  /** "solu-medrol" is also "solumedrol". */
  #addCompact(word: string, entry: Entry): void {
    if (word.length >= SHORTEST_COMPACT && entry[0]!.caution === "") {
      const head = this.#headOf(word);
      head.entry = merge(head.entry, entry);
    }
  }

  #headOf(word: string): Head {
    let head = this.#heads.get(word);
    if (!head) {
      head = { word, entry: undefined, words: 1 };
      this.#heads.set(word, head);
      this.#sieve.add(word);
      this.#addStem(head);
    }
    return head;
  }

  #addStem(head: Head): void {
    const stem = isCyrillic(head.word) ? stemOf(head.word) : undefined;
    if (stem !== undefined && stem !== head.word) {
      this.#sieve.add(stem);
      const known = this.#stems.get(stem);
      known ? known.push(head) : this.#stems.set(stem, [head]);
    }
  }

  #addTranslations({ translations }: Pack, index: number): void {
    for (const names of translations.values()) {
      for (const name of names.values()) {
        this.#addSubstance(toCyrillic(name), index);
      }
    }
  }

  #addSubstance(name: string, pack: number): void {
    if (name.length >= SHORTEST_SUBSTANCE && !name.includes(" ")) {
      const key = foldWord(name);
      this.#substances.set(key, this.substance(key) | (1 << pack));
    }
  }
}
