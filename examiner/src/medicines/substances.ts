import type { Language } from "../text/language.ts";
import { foldWord } from "../text/word-reader.ts";
import { toCyrillic } from "./letters.ts";
import { eachIngredient, type Pack, readLines } from "./pack.ts";

const SHORTEST = 5;
/** Names that are their own keys: most. */
const PLAIN = /^[a-z]+$/;

/** The ingredients of packs, in the languages of the packs. */
export class Substances {
  /** By key: bits of the packs that name it. */
  readonly #keys = new Map<string, number>();
  readonly #translations = new Map<string, ReadonlyMap<string, string>>();
  /** How many packs are read. */
  #read = 0;

  constructor(readonly packs: readonly Pack[]) {}

  /** Reads one more pack; true when all are read. */
  read(): boolean {
    const pack = this.packs[this.#read];
    if (pack) {
      this.#add(pack, 1 << this.#read++);
    }
    return this.#read === this.packs.length;
  }

  /** All of one word. */
  words(): Iterable<string> {
    this.#readAll();
    return this.#keys.keys();
  }

  /** Bits of the packs in which the word is an ingredient's whole name. */
  bitsOf(word: string): number {
    this.#readAll();
    return this.#keys.get(word) ?? 0;
  }

  /** The ingredient's name in a language, as the first of these packs has it; else the English one. */
  translate(inn: string, language: Language, packs: number): string {
    const translated = this.packs
      .filter((_, index) => (packs & (1 << index)) !== 0)
      .map((pack) => this.#translationsOf(pack, language).get(inn))
      .find((name) => name !== undefined);
    return translated === undefined ? inn : toCyrillic(translated);
  }

  #readAll(): void {
    while (!this.read()) {
      // Pack by pack.
    }
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

  #add({ medicines, translations }: Pack, bit: number): void {
    eachIngredient(medicines, (inn) => this.#addName(inn, bit));
    for (const text of translations.values()) {
      readLines(text).forEach(([, name]) =>
        this.#addName(toCyrillic(name), bit)
      );
    }
  }

  #addName(name: string, bit: number): void {
    if (name.length >= SHORTEST && !name.includes(" ")) {
      const key = PLAIN.test(name) ? name : foldWord(name);
      this.#keys.set(key, (this.#keys.get(key) ?? 0) | bit);
    }
  }
}
