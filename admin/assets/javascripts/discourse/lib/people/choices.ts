/** A specialty to choose. */
export interface Choice {
  readonly id: number;
  readonly parent_id: number | null;
  readonly name: string;
}

/** A specialty of a member, in the member's own words or verified. */
export interface Chosen {
  readonly id: number;
  readonly name: string;
  readonly claimed: boolean;
}
