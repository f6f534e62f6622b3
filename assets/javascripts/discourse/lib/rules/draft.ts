import { tracked } from "@glimmer/tracking";
import type { Asks, NewRules, RulesPage, RulesTexts } from "./rules.ts";

/** New rules while they are written. */
export default class RulesDraft {
  @tracked texts: RulesTexts;
  @tracked asks: Asks = "banner";

  #follows: number;

  constructor({ texts = {}, follows = 0 }: RulesPage) {
    this.texts = texts;
    this.#follows = follows;
  }

  get isEmpty(): boolean {
    return Object.values(this.texts).every((text) => !text?.trim());
  }

  write(language: string, text: string): void {
    this.texts = { ...this.texts, [language]: text };
  }

  /** Languages without a word are left out. */
  get rules(): NewRules {
    const written = Object.entries(this.texts).filter(([, text]) =>
      text?.trim()
    );
    return {
      texts: Object.fromEntries(written),
      asks: this.asks,
      follows: this.#follows,
    };
  }
}
