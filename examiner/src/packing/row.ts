/** Names whose severity of `ambiguous.tsv` is this need … before they count, see SOURCE.md. */
export type Severity = "inflected" | "low" | "medium" | "high" | "never";

/**
 * A line of a table of trademarks. `row`: as people count it; `regions`: none are the pack's; `caution`: of a table
 * that says it, "none" for a name that needs none.
 */
export interface NameRow {
  readonly row: number;
  readonly brand: string;
  readonly ingredients: readonly string[];
  readonly regions: readonly string[];
  readonly caution?: string;
}

/** What a pack is called, and where it holds. */
export interface PackMeta {
  readonly id: string;
  readonly date: string;
  readonly regions: readonly string[];
}
