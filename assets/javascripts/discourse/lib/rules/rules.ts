/** How members are asked to accept a new version. */
export type Asks = "banner" | "next_post" | "read_only";

export type RulesTexts = Partial<Record<string, string>>;

/** A line in the list of versions. */
export interface RulesVersion {
  readonly id: number;
  readonly number: number;
  readonly asks: Asks;
  readonly created_at: string;
}

/** A version to read; `cooked` is HTML that core has sanitised. */
export interface ReadRules extends RulesVersion {
  readonly cooked: string;
}

export interface ReadVersion {
  readonly rules: ReadRules;
  /** HTML with ins and del. */
  readonly diff: string;
}

/** What the page of a community's rules shows. */
export interface RulesPage {
  readonly name?: string;
  readonly rules: ReadRules | null;
  readonly inherited_from?: string | null;
  readonly versions: readonly RulesVersion[];
  readonly due: boolean;
  readonly may_publish: boolean;
  readonly texts?: RulesTexts;
  readonly follows?: number;
  readonly languages?: readonly string[];
  readonly asks?: readonly Asks[];
}

/** `follows`: the number that the writer has read. */
export interface NewRules {
  readonly texts: RulesTexts;
  readonly asks: Asks;
  readonly follows: number;
}
