import { tracked } from "@glimmer/tracking";
import Draft from "../community-settings/draft.ts";
import type { Listing, Wanted } from "../community-settings/settings.ts";
import Fields, { type Problems } from "./fields.ts";
import { newWishes, type Wishes } from "./values.ts";

/** What founding would change, as the server tells it. */
export interface Preview {
  readonly problems: Problems;
  readonly changes: readonly string[];
  readonly asks_consent: boolean;
}

/** A community that is about to be founded. */
export default class Founding extends Fields<Wishes> {
  @tracked preview?: Preview;
  /** What the server said that belongs to no field. */
  @tracked problem?: string;
  /** Counts refusals: with each the focus goes to what the form says of them. */
  @tracked refusals = 0;
  /** Preset, mode, importance of checks. */
  readonly checks: Draft;

  constructor(
    readonly listing: Listing,
    wanted?: Wanted
  ) {
    super(newWishes(listing, wanted));
    this.checks = new Draft(listing.presets);
  }

  get wishes(): object {
    return { ...this.values, ...this.checks.settings };
  }

  get problemCount(): number {
    return Object.keys(this.problems).length;
  }

  get adopts(): boolean {
    return this.values.category_id !== null;
  }

  /** Shows what the server would do; with open problems the form stays. */
  show(preview: Preview): void {
    this.refuse(preview.problems);
    this.preview = this.problemCount ? undefined : preview;
  }

  refuse(problems: Problems): void {
    this.problems = problems;
    this.refusals += this.problemCount ? 1 : 0;
    if (this.problemCount && !problems["consent"]) {
      this.preview = undefined;
    }
  }

  back(): void {
    this.preview = undefined;
  }
}
