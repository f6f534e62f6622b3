import type { Folded } from "./folded.ts";
import { PRAISE } from "./praise.ts";
import { AMOUNT, OFFER } from "./price.ts";
import { COSTS, DENIES, HEARSAY } from "./quiet.ts";
import { type Sentence, sentenceAt } from "./sentences.ts";
import { WHERE } from "./where.ts";

/** What can make a mention of a brand look like advertising. */
export type Sign = "praise" | "price" | "where" | "link";

/** A sign in a folded text. */
export interface Seen {
  readonly sign: Sign;
  readonly start: number;
  readonly end: number;
  /** Number of its sentence. */
  readonly sentence: number;
}

const DENIAL_REACH = 60;

const has = (expressions: readonly RegExp[], text: string) =>
  expressions.some((one) => text.search(one) >= 0);

/** Sentences are looked at once, whatever number of signs they hold. */
class Reader {
  readonly #hearsay = new Map<number, boolean>();
  readonly #costs = new Map<number, boolean>();

  constructor(
    readonly text: string,
    readonly sentences: readonly Sentence[]
  ) {}

  hears(index: number): boolean {
    return this.#once(this.#hearsay, index, HEARSAY);
  }

  costs(index: number): boolean {
    return this.#once(this.#costs, index, COSTS);
  }

  denied(start: number, sentence: Sentence): boolean {
    const from = Math.max(sentence.start, start - DENIAL_REACH);
    return DENIES.test(this.text.slice(from, start));
  }

  #once(
    known: Map<number, boolean>,
    index: number,
    expressions: readonly RegExp[]
  ): boolean {
    const { start, end } = this.sentences[index]!;
    const answer =
      known.get(index) ?? has(expressions, this.text.slice(start, end));
    known.set(index, answer);
    return answer;
  }
}

/** All signs in words that are meant. `reads` says whether a place is the author's own prose. */
export function signsIn(
  { text, places }: Folded,
  sentences: readonly Sentence[],
  reads: (start: number, end: number) => boolean
): Seen[] {
  const reader = new Reader(text, sentences);
  const seen: Seen[] = [];
  const look = (
    sign: Sign,
    expressions: readonly RegExp[],
    quiet: (sentence: number) => boolean
  ) => {
    for (const expression of expressions) {
      for (const { index: start, 0: words } of text.matchAll(expression)) {
        const end = start + words.length;
        const sentence = sentenceAt(sentences, start);
        const within = sentences[sentence]!;
        if (
          !within.asks &&
          !reader.denied(start, within) &&
          !quiet(sentence) &&
          reads(places[start]!, places[end]!)
        ) {
          seen.push({ sign, start, end, sentence });
        }
      }
    }
  };
  look("praise", PRAISE, (sentence) => reader.hears(sentence));
  look("price", AMOUNT, (sentence) => reader.costs(sentence));
  look("price", OFFER, () => false);
  look("where", WHERE, () => false);
  return seen;
}
