/** A line of a table of trademarks, as it is written. `row`: as people count lines. */
export interface WrittenRow {
  readonly row: number;
  readonly brand: string;
  /** "a; b"; " | " between several contents of one name. */
  readonly ingredients: string;
  /** "US; UK"; empty: those of the pack. */
  readonly region?: string;
  /** A word of `CAUTION_WORDS`; empty: it is found out. */
  readonly caution?: string;
}

/** What a pack is called, and where it holds. */
export interface PackMeta {
  readonly id: string;
  readonly date: string;
  readonly regions: readonly string[];
}
