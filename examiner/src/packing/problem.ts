/** Why a row cannot go into a pack. */
export type Reason =
  /** There is no name. */
  | "empty-name"
  /** Fewer than three letters. */
  | "short-name"
  /** Longer than four words, or it does not begin with a word. */
  | "unreadable-name"
  /** The name is an ingredient's. */
  | "ingredient-name"
  /** Another row has the name already, for the same countries: `first` is that row. */
  | "duplicate-name"
  | "no-ingredient"
  /** No INN that we ship, and no English synonym of one: `ingredient`. */
  | "unknown-ingredient"
  /** No two capital letters of a country, nor one of ours such as EU. */
  | "unknown-region"
  | "unknown-caution";

export interface Problem {
  readonly row: number;
  readonly reason: Reason;
  readonly first?: number;
  readonly ingredient?: string;
}
