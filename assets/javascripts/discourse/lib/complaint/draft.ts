import { tracked } from "@glimmer/tracking";
import isolate from "../isolate.ts";
import number from "../number.ts";
import type { About, Choices, NewComplaint } from "./complaint.ts";
import { ground, say } from "./words.ts";

const OF_RULE = "rule:";

interface Option {
  readonly value: string;
  readonly label: string;
  readonly chosen: boolean;
}

/** A complaint that is being written: what is chosen, and what the server needs of it. */
export default class Draft {
  @tracked choice: string;
  @tracked postIds: readonly number[];
  words = "";

  #about: About;
  #choices: Choices;

  constructor(about: About, choices: Choices) {
    this.#about = about;
    this.#choices = choices;
    this.choice = about.ground ?? "";
    this.postIds = about.postId ? [about.postId] : [];
  }

  get grounds(): Option[] {
    return this.#choices.grounds.map((key) => this.#option(key, ground(key)));
  }

  /** Each community with rules that its text numbers. */
  get rules(): { label: string; options: Option[] }[] {
    return this.#choices.communities
      .filter(({ rules }) => rules.length)
      .map(({ id, name, rules }) => ({
        label: say("form.rules", { community: isolate(name) }),
        options: rules.map((rule) =>
          this.#option(
            `${OF_RULE}${id}:${rule.number}`,
            `${number(rule.number)}. ${isolate(rule.words)}`
          )
        ),
      }));
  }

  /** What is hidden at once. */
  get isUrgent(): boolean {
    return this.choice === "patient" && this.postIds.length > 0;
  }

  get needsPosts(): boolean {
    return Boolean(this.#about.posts && !this.postIds.length);
  }

  isMeant(postId: number): boolean {
    return this.postIds.includes(postId);
  }

  mean(postId: number, isMeant: boolean): void {
    const others = this.postIds.filter((id) => id !== postId);
    this.postIds = isMeant ? [...others, postId] : others;
  }

  get complaint(): NewComplaint {
    const { postIds } = this;
    return {
      ...this.#what,
      words: this.words,
      ...(postIds.length ? { post_ids: postIds } : {}),
      ...(this.#about.username ? { username: this.#about.username } : {}),
    };
  }

  get #what(): Pick<
    NewComplaint,
    "ground" | "rule" | "rules_version" | "community_id"
  > {
    if (!this.choice.startsWith(OF_RULE)) {
      return { ground: this.choice };
    }
    const [community, rule] = this.choice.slice(OF_RULE.length).split(":");
    const { version } =
      this.#choices.communities.find(({ id }) => id === Number(community)) ??
      {};
    return {
      ground: "rule",
      community_id: Number(community),
      rule: Number(rule),
      ...(version ? { rules_version: version } : {}),
    };
  }

  #option(value: string, label: string): Option {
    return { value, label, chosen: value === this.choice };
  }
}
