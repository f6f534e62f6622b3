export const FILTERS = ["unverified", "overdue", "all"] as const;
export type Filter = (typeof FILTERS)[number];

export interface Community {
  readonly id: number;
  readonly name: string;
}

export interface Listing {
  readonly communities: readonly Community[];
  readonly today: string;
}

/** Who takes part in a community. */
export interface Member {
  readonly user_id: number;
  readonly username: string;
  readonly name: string | null;
  readonly is_member: boolean;
  readonly level: number;
  readonly verify_by: string | null;
  readonly days_left: number | null;
}

/** A page of them. */
export interface People {
  readonly community_id: number;
  /** What counts as verified there. */
  readonly level: number;
  readonly count: number;
  readonly per_page: number;
  readonly people: readonly Member[];
}

/** A deadline for some, or for everybody in a list. */
export interface Change {
  readonly user_ids: readonly number[];
  readonly everyone: boolean;
  readonly filter: Filter;
  readonly verify_by?: string;
  readonly clear?: boolean;
}
