import type { ActiveRule } from "./active-rule.ts";
import type { LocalRule } from "./rule.ts";
import { roleBits } from "./text/words.ts";

/** The local rules of a policy, sorted by what wakes them. */
export interface Wakers {
  readonly rules: readonly ActiveRule<LocalRule>[];
  /** Their `look`, apart: rules are objects of many shapes, and an engine would search each for it at every place. */
  readonly looks: ReadonlyArray<LocalRule["look"]>;
  readonly digits: readonly number[];
  readonly capitals: readonly number[];
  readonly everyWord: readonly number[];
  readonly joined: readonly number[];
  /** The rules that a word with these roles wakes. */
  readonly words: (roles: number) => readonly number[];
  readonly anyWord: boolean;
  readonly characters: ReadonlyMap<number, readonly number[]>;
}

/** Few mixtures of roles come in texts: the rules of each are picked once. */
function byRoles(roles: readonly number[]): Wakers["words"] {
  const known = new Map<number, readonly number[]>();
  return (word) => {
    let rules = known.get(word);
    if (!rules) {
      rules = roles.flatMap((own, rule) => ((own & word) === 0 ? [] : [rule]));
      known.set(word, rules);
    }
    return rules;
  };
}

/** Sorts rules by what wakes them. */
export function sortWakers(rules: readonly ActiveRule<LocalRule>[]): Wakers {
  const characters = new Map<number, number[]>();
  rules.forEach(({ rule: { wakes } }, index) => {
    for (const character of wakes.characters ?? "") {
      const unit = character.charCodeAt(0);
      characters.set(unit, [...(characters.get(unit) ?? []), index]);
    }
  });
  const wokenBy = (key: "digits" | "capitals" | "everyWord" | "joined") =>
    rules.flatMap((rule, index) => (rule.rule.wakes[key] ? [index] : []));
  return {
    rules,
    looks: rules.map(({ rule }) => rule.look),
    characters,
    digits: wokenBy("digits"),
    capitals: wokenBy("capitals"),
    everyWord: wokenBy("everyWord"),
    joined: wokenBy("joined"),
    words: byRoles(
      rules.map(({ rule: { wakes } }) => roleBits(wakes.words ?? []))
    ),
    anyWord: rules.some(({ rule: { wakes } }) => wakes.words !== undefined),
  };
}
