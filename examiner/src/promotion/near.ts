import type { Sentence } from "./sentences.ts";
import type { Seen, Sign } from "./signs.ts";

/** Of a brand, in units of the folded text. */
const NEAR = 300;
const SENTENCES: Readonly<Record<Sign, number>> = {
  praise: 1,
  price: 2,
  where: 2,
  link: 2,
};
/** A next sentence speaks of the same thing when it begins with the praise, or with such a word. */
const GOES_ON =
  /^[\s"«“]{0,3}(?:it|it's|they|this|these|він|вона|воно|це|цей|он|она|оно|это|этот|هو|هي|هذا|انه|مفعوله)(?![a-zа-яіїєґء-ي])/;
const BEGINS_WITHIN = 16;

/** A brand in a folded text. */
export interface Mention {
  readonly key: string;
  readonly at: number;
  readonly sentence: number;
}

/** Which signs belong to which brand. */
export class Nearness {
  /** Keys by sentence. */
  readonly #named = new Map<number, Set<string>>();

  constructor(
    readonly text: string,
    readonly sentences: readonly Sentence[],
    /** In order. */
    readonly seen: readonly Seen[],
    mentions: readonly Mention[]
  ) {
    for (const { key, sentence } of mentions) {
      const keys = this.#named.get(sentence) ?? new Set();
      this.#named.set(sentence, keys.add(key));
    }
  }

  /** No more than fit into NEAR units to each side. */
  signsOf(mention: Mention): Sign[] {
    const own: Seen[] = [];
    for (let i = this.#first(mention.at - NEAR); i < this.seen.length; i++) {
      const one = this.seen[i]!;
      if (one.start > mention.at + NEAR) {
        break;
      }
      if (this.#belongs(one, mention)) {
        own.push(one);
      }
    }
    const isStrong = own.some(({ weak }) => !weak);
    return isStrong ? own.map(({ sign }) => sign) : [];
  }

  /** Index of the first sign that begins there or later. */
  #first(at: number): number {
    let low = 0;
    let high = this.seen.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      this.seen[middle]!.start >= at ? (high = middle) : (low = middle + 1);
    }
    return low;
  }

  #belongs(one: Seen, { key, sentence }: Mention): boolean {
    const away = Math.abs(one.sentence - sentence);
    if (away === 0) {
      return true;
    }
    const others = this.#named.get(one.sentence);
    return (
      away <= SENTENCES[one.sign] &&
      (others === undefined || others.has(key)) &&
      (one.sign !== "praise" || this.#goesOn(one, sentence))
    );
  }

  #goesOn(praise: Seen, sentence: number): boolean {
    const { start, end } = this.sentences[praise.sentence]!;
    const text = this.text.slice(start, Math.min(end, start + BEGINS_WITHIN));
    return (
      Math.abs(praise.sentence - sentence) === 1 &&
      (praise.start < start + BEGINS_WITHIN || GOES_ON.test(text))
    );
  }
}
