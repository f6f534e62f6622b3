import { Document } from "../document.ts";
import { KIND_BITS } from "../markdown/kinds.ts";
import { firstEndingBehind, kindsIn } from "../markdown/kinds-in.ts";
import { brandKey } from "./brand-key.ts";
import { fold, type Folded, type Span } from "./folded.ts";
import { isNamedAfter, type Link, linksIn, sells } from "./links.ts";
import { type Mention, Nearness } from "./near.ts";
import { type Sentence, sentenceAt, sentencesOf } from "./sentences.ts";
import { type Seen, type Sign, signsIn } from "./signs.ts";

/** A place of a name, as the examiner's findings say it. */
interface Place extends Span {
  readonly field: "title" | "raw";
}

/** A brand in a text and the signs near it. `key` is the same for all forms of its name. */
export interface Promotion {
  readonly key: string;
  readonly signs: readonly Sign[];
  readonly places: readonly Place[];
}

const OTHERS = KIND_BITS.quote | KIND_BITS.code;
/** A text that is all links must not be slow. */
const MOST_LINKS = 50;
const ORDER: readonly Sign[] = ["praise", "price", "where", "link"];

/** Where a text stood is where a text stands: as many units before each place as were left out. */
function foldedPlace({ places }: Folded, at: number): number {
  let low = 0;
  let high = places.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    places[middle]! >= at ? (high = middle) : (low = middle + 1);
  }
  return low;
}

class Look {
  readonly #document = new Document("raw");
  readonly #folded: Folded;
  readonly #sentences: readonly Sentence[];
  readonly #links: readonly Link[];
  readonly #mentions: readonly Mention[];

  #known = new Map<string, boolean>();

  constructor(text: string, brands: readonly Span[]) {
    this.#document.update(text);
    this.#folded = fold(this.#document.masked, brands);
    this.#sentences = sentencesOf(this.#folded.text);
    this.#links = linksIn(text).filter(({ start, end }) =>
      this.#isOwn(start, end)
    );
    this.#mentions = this.#folded.brands.map((at, index) => ({
      key: brandKey(text.slice(brands[index]!.start, brands[index]!.end)),
      at,
      sentence: sentenceAt(this.#sentences, at),
    }));
  }

  /** The key and the signs of each brand, in order. */
  read(): Array<{ key: string; signs: Sign[] }> {
    const { text } = this.#folded;
    const near = new Nearness(
      text,
      this.#sentences,
      this.#seen(),
      this.#mentions
    );
    return this.#mentions.map((mention) => ({
      key: mention.key,
      signs: this.#isLinked(mention.key)
        ? [...near.signsOf(mention), "link"]
        : near.signsOf(mention),
    }));
  }

  #seen(): Seen[] {
    const words = signsIn(this.#folded, this.#sentences, (start, end) =>
      this.#isOwn(start, end)
    );
    const links = this.#links
      .filter(({ host }) => sells(host))
      .map((link) => this.#asSeen(link));
    return [...words, ...links].sort((a, b) => a.start - b.start);
  }

  #asSeen(link: Link): Seen {
    const start = foldedPlace(this.#folded, link.start);
    return {
      sign: "link",
      start,
      end: foldedPlace(this.#folded, link.end),
      sentence: sentenceAt(this.#sentences, start),
      weak: false,
    };
  }

  /** A host that carries the name is the brand's, wherever it stands. */
  #isLinked(key: string): boolean {
    const answer =
      this.#known.get(key) ??
      this.#links
        .slice(0, MOST_LINKS)
        .some(({ host }) => isNamedAfter(host, key));
    this.#known.set(key, answer);
    return answer;
  }

  /** Neither a quote of others nor code. */
  #isOwn(start: number, end: number): boolean {
    const { lines } = this.#document;
    const first = Math.min(firstEndingBehind(lines, start), lines.length - 1);
    return (kindsIn(lines, first, start, end) & OTHERS) === 0;
  }
}

/**
 * Brands and the signs of advertising near them. `places` are what the rule for brand names found, in any order.
 * Hints for people: it knows nothing of whoever wrote.
 */
export function look(
  { title, raw }: { readonly title: string; readonly raw: string },
  places: readonly Place[]
): Promotion[] {
  // The title is the sentence before the body.
  const head = title === "" ? "" : `${title}\n`;
  const shift = ({ field }: Place) => (field === "raw" ? head.length : 0);
  const inOrder = [...places].sort(
    (a, b) => shift(a) + a.start - shift(b) - b.start
  );
  const spans = inOrder.map((one) => ({
    start: one.start + shift(one),
    end: one.end + shift(one),
  }));
  const byKey = new Map<string, { signs: Set<Sign>; places: Place[] }>();
  new Look(head + raw, spans).read().forEach(({ key, signs }, index) => {
    const one = byKey.get(key) ?? { signs: new Set(), places: [] };
    signs.forEach((sign) => one.signs.add(sign));
    one.places.push(inOrder[index]!);
    byKey.set(key, one);
  });
  return [...byKey].map(([key, one]) => ({
    key,
    signs: ORDER.filter((sign) => one.signs.has(sign)),
    places: one.places,
  }));
}
