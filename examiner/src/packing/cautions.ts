import type { Caution } from "../medicines/pack.ts";
import { rolesOf } from "../text/words.ts";
import { wordsKey } from "./keys.ts";
import type { Row } from "./table.ts";

/** Names that are never meant as trademarks. */
export const NEVER = "never";

/** How a pack marks a severity of `ambiguous.tsv`, in rising order; names that are "never" meant are left out. */
const MARKS: Readonly<Record<string, Caution | typeof NEVER>> = {
  none: "",
  inflected: "^",
  low: "~",
  medium: "?",
  high: "!",
  never: NEVER,
};
const WEIGHTS = Object.values(MARKS);

type Mark = (typeof WEIGHTS)[number];

/** What a table may say of a name. */
export const CAUTION_WORDS = Object.keys(MARKS).filter((one) => one !== NEVER);

/** How careful the examiner has to be with names that are words as well. */
export class Cautions {
  readonly #marks = new Map<string, Mark>();

  constructor(ambiguous: readonly Row[]) {
    for (const { brand = "", severity = "" } of ambiguous) {
      const key = wordsKey(brand);
      const mark = MARKS[severity]!;
      if (WEIGHTS.indexOf(mark) > WEIGHTS.indexOf(this.of(key))) {
        this.#marks.set(key, mark);
      }
    }
  }

  /** Of words with spaces between. */
  of(words: string): Mark {
    return this.#marks.get(words) ?? "";
  }

  has(words: string): boolean {
    return this.#marks.has(words);
  }
}

/** Of a name that nobody has looked at: one that the examiner's lists have as a word, or a person's name, is both. */
export const cautionOfWord = (name: string): Caution =>
  !/\s/.test(name.trim()) && rolesOf(name.trim()) !== 0 ? "?" : "";

/** The mark that a table says; undefined when it says none. */
export const cautionSaid = (word = ""): Caution | undefined =>
  CAUTION_WORDS.includes(word) ? (MARKS[word] as Caution) : undefined;

/** The word for a mark. */
export const cautionWord = (mark: Caution): string =>
  CAUTION_WORDS[WEIGHTS.indexOf(mark)]!;
