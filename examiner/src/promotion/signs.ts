import type { Folded } from "./folded.ts";
import { PRAISE, WEAK_PRAISE } from "./praise.ts";
import { OFFER, WEAK_PRICE } from "./price.ts";
import { COSTS, DENIES, HEARSAY } from "./quiet.ts";
import { type Sentence, sentenceAt } from "./sentences.ts";
import { WEAK_WHERE, WHERE } from "./where.ts";

/** What can make a mention of a brand look like advertising. */
export type Sign = "praise" | "price" | "where" | "link";

/** A sign in a folded text. */
export interface Seen {
  readonly sign: Sign;
  readonly start: number;
  readonly end: number;
  /** Number of its sentence. */
  readonly sentence: number;
  /** Colleagues say so too: it counts beside another sign alone. */
  readonly weak: boolean;
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
    quiet: (sentence: number) => boolean,
    weak = false
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
          seen.push({ sign, start, end, sentence, weak });
        }
      }
    }
  };
  const hears = (sentence: number) => reader.hears(sentence);
  const costs = (sentence: number) => reader.costs(sentence);
  const never = () => false;
  look("praise", PRAISE, hears);
  look("praise", WEAK_PRAISE, hears, true);
  look("price", OFFER, never);
  look("price", WEAK_PRICE, costs, true);
  look("where", WHERE, never);
  look("where", WEAK_WHERE, never, true);
  return seen;
}
