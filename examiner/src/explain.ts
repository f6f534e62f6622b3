import { Document } from "./document.ts";
import { examine } from "./follow.ts";
import { KIND_BITS } from "./markdown/kinds.ts";
import { firstEndingBehind, kindsIn } from "./markdown/kinds-in.ts";
import { certaintyOf, DOSED, LIKELY } from "./medicines/beside.ts";
import { isMedicine } from "./medicines/caution.ts";
import { isExempt } from "./medicines/classes.ts";
import { isSure } from "./medicines/directory.ts";
import type { LookedUp } from "./medicines/looked-up.ts";
import { opinionOf } from "./medicines/own-words.ts";
import type { Content } from "./medicines/pack.ts";
import { Surroundings } from "./medicines/surroundings.ts";
import { contentsOf } from "./medicines/wording.ts";
import { loadedPacks, lookUp, lookUpMisspelt } from "./packs.ts";
import { resolvePolicy } from "./policy.ts";
import type { Policy } from "./preset.ts";
import { REACH, type SegmentKind } from "./rule.ts";
import { isLetter } from "./text/characters.ts";

/** What makes a name one: it is nothing else, moderators added it, or what stands beside it. */
export type Sign =
  | "trademark"
  | "added"
  | "sign"
  | "dose"
  | "form"
  | "frequency"
  | "route"
  | "strengths"
  | "neighbour"
  | "verb"
  | "company"
  | "capital";

/**
 * Why a name is left alone: moderators said so, its packs are not chosen, the level is off, its class is exempt, the kind of segment, a
 * person's title, a reference, it is a word here; or another item holds the place.
 */
export type Left =
  | "allowed"
  | "silenced"
  | "not-chosen"
  | "off"
  | "exempt"
  | SegmentKind
  | "title"
  | "cited"
  | "word"
  | "other-item";

/** Of one word that packs or moderators know, also with a slip in it. UTF-16 offsets, half open. */
export interface Explanation {
  readonly start: number;
  readonly end: number;
  readonly found: boolean;
  readonly because: Sign | Left;
  readonly misspelt: boolean;
  /** Ids of the packs, or of the own words, that know it. */
  readonly packs: readonly string[];
  readonly contents: readonly Content[];
}

const BRAND = "brand-names/brand-name";
const MISSPELT = "brand-names/misspelling";

function signOf(around: Surroundings, added: boolean): Sign {
  const { readings, inflected } = around.looked.found;
  const signs: Array<[boolean, Sign]> = [
    [around.isMarked, "sign"],
    [isSure(readings) && !inflected, added ? "added" : "trademark"],
    [around.hasDose, "dose"],
    [around.hasForm, "form"],
    [around.hasFrequency, "frequency"],
    [around.hasRoute, "route"],
    [around.hasTwoStrengths, "strengths"],
    [around.isListed, "neighbour"],
    [around.hasVerb, "verb"],
    [isSure(readings), added ? "added" : "trademark"],
  ];
  return signs.find(([holds]) => holds)?.[1] ?? "capital";
}

class Explaining {
  readonly #document = new Document("raw");
  readonly #policy: ReturnType<typeof resolvePolicy>;
  /** Rule and place of each finding. */
  readonly #found: ReadonlySet<string>;
  readonly #all = loadedPacks().map(({ id }) => id);
  readonly #chosen: readonly string[];

  constructor(
    readonly text: string,
    policy: Policy
  ) {
    this.#document.update(text);
    this.#policy = resolvePolicy(policy);
    this.#chosen = this.#policy.packs.map(({ id }) => id);
    const { findings } = examine(text, policy);
    this.#found = new Set(
      findings.map(({ rule, start }) => `${rule} ${start}`)
    );
  }

  explain(): Explanation[] {
    const explained: Explanation[] = [];
    for (let at = 0; at < this.text.length; at++) {
      if (isLetter(this.text.charCodeAt(at))) {
        const start = at;
        while (isLetter(this.text.charCodeAt(at))) {
          at++;
        }
        const one = this.#word(start, at);
        if (one) {
          explained.push(one);
          at = Math.max(at, one.end) - 1;
        }
      }
    }
    return explained;
  }

  #word(start: number, end: number): Explanation | undefined {
    const { masked } = this.#document;
    // What is markup for us, a link's target for one, is no place for rules, yet people ask about it.
    const text = isLetter(masked.charCodeAt(start)) ? masked : this.text;
    const { words } = this.#policy;
    const limit = end + REACH;
    const looked = lookUp(text, start, limit, this.#chosen, words);
    if (looked) {
      const around = new Surroundings(looked, text, start - REACH, limit);
      return this.#known(looked, around);
    }
    const other = lookUp(text, start, limit, this.#all);
    return other
      ? this.#say(other, false, "not-chosen")
      : this.#misspelt(text, start, end);
  }

  #known(looked: LookedUp, around: Surroundings): Explanation {
    if (looked.left) {
      const allowed = opinionOf(looked.found) === "allow";
      return this.#say(looked, false, allowed ? "allowed" : "silenced");
    }
    const { start, readings } = looked.found;
    return this.#isFound(BRAND, start)
      ? this.#say(looked, true, signOf(around, readings[0]!.pack < 0))
      : this.#say(looked, false, this.#whyLeft(looked, around));
  }

  #misspelt(text: string, start: number, end: number): Explanation | undefined {
    if (!this.#isFound(MISSPELT, start)) {
      return undefined;
    }
    const sure = certaintyOf(text, start, end);
    const { words } = this.#policy;
    const limit = end + REACH;
    const meant = lookUpMisspelt(text, start, limit, this.#chosen, sure, words);
    const sign =
      sure === DOSED ? "dose" : sure === LIKELY ? "company" : "capital";
    return meant && this.#say(meant, true, sign, true);
  }

  #isFound(rule: string, start: number): boolean {
    return this.#found.has(`${rule} ${start}`);
  }

  #whyLeft(looked: LookedUp, around: Surroundings): Left {
    const { found } = looked;
    const active = this.#policy.local.find(({ id }) => id === BRAND);
    if (!active) {
      return "off";
    }
    if (isExempt(looked, this.#policy.exempt) && isMedicine(around)) {
      return "exempt";
    }
    const { lines } = this.#document;
    const line = firstEndingBehind(lines, found.start);
    const unread = kindsIn(lines, line, found.start, found.end) & ~active.reads;
    const kinds = Object.keys(KIND_BITS) as SegmentKind[];
    return (
      kinds.find((kind) => (unread & KIND_BITS[kind]) !== 0) ??
      (around.hasTitle
        ? "title"
        : around.isCited
          ? "cited"
          : isMedicine(around)
            ? "other-item"
            : "word")
    );
  }

  #say(
    looked: LookedUp,
    found: boolean,
    because: Sign | Left,
    misspelt = false
  ): Explanation {
    const { start, end, readings } = looked.found;
    const own = looked.left || readings[0]!.pack < 0;
    return {
      start,
      end,
      found,
      because,
      misspelt,
      packs: own
        ? [this.#policy.words!.id]
        : readings.map(({ pack }) => looked.directory.packs[pack]!.id),
      contents: looked.left ? [] : contentsOf(looked),
    };
  }
}

/**
 * Why each word that packs or a community's moderators know is pointed out in a text or left alone. Total, linear; ids,
 * no sentences.
 */
export function explain(text: string, policy: Policy): Explanation[] {
  try {
    return new Explaining(String(text), policy).explain();
  } catch {
    return [];
  }
}
