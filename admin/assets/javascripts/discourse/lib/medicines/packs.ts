/** A table of trademarks of some countries. */
export interface Pack {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly date: string;
  /** Names of registers; of an uploaded pack one, in the words of those who uploaded it. */
  readonly sources: readonly string[];
  readonly regions: readonly string[];
  /** How many names it holds. */
  readonly rows: number;
  readonly digest: string;
  /** As the browser loads it. */
  readonly bytes: number;
  readonly origin: "shipped" | "uploaded";
  /** Whether communities have it that chose none. */
  readonly default: boolean;
  /** In how many communities it holds, and which those are. */
  readonly communities: number;
  readonly community_names: readonly string[];
}

export interface Listing {
  readonly packs: readonly Pack[];
}

/** What a pack is about to be, beside its table. */
export interface Meta {
  readonly id: string;
  readonly name: string;
  readonly date: string;
  readonly source: string;
  readonly regions: string;
}

/** Why a row of a table is not taken. */
export interface Problem {
  readonly row: number;
  readonly reason: string;
  /** The row that has the name already. */
  readonly first?: number;
  readonly ingredient?: string;
}

/** What the server answers when it takes a table, or would take it. */
export interface Taken {
  readonly pack: Pack;
}
