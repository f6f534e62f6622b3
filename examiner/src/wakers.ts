import type { ActiveRule } from "./active-rule.ts";
import type { LocalRule } from "./rule.ts";
import { roleBits } from "./text/words.ts";

/** The local rules of a policy, sorted by what wakes them. */
export interface Wakers {
  readonly rules: readonly ActiveRule<LocalRule>[];
  readonly digits: readonly number[];
  readonly capitals: readonly number[];
  readonly everyWord: readonly number[];
  readonly words: ReadonlyArray<readonly [roles: number, rule: number]>;
  readonly characters: ReadonlyMap<number, readonly number[]>;
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
  const wokenBy = (key: "digits" | "capitals" | "everyWord") =>
    rules.flatMap((rule, index) => (rule.rule.wakes[key] ? [index] : []));
  return {
    rules,
    characters,
    digits: wokenBy("digits"),
    capitals: wokenBy("capitals"),
    everyWord: wokenBy("everyWord"),
    words: rules.flatMap(({ rule: { wakes } }, index) =>
      wakes.words ? [[roleBits(wakes.words), index] as const] : []
    ),
  };
}
