import type { Entry } from "../record/record.ts";

/** How complaints are counted. */
export interface Terms {
  readonly count: "received" | "upheld";
  readonly scope: "site" | "community";
  readonly window_days: number;
  readonly strike_days: number;
  readonly before_review: number;
  readonly distinct_reporters: boolean;
  readonly distinct_posts: boolean;
}

export interface Row {
  readonly user_id: number | null;
  readonly username: string;
  readonly community: string | null;
  readonly count: number;
  readonly limit: number;
  readonly sentence: string;
  readonly review: boolean;
}

export interface Overview {
  readonly terms: Terms;
  readonly people: readonly Row[];
  readonly more: boolean;
}

export interface Strike {
  readonly id: number;
  readonly state: "in-force" | "expired" | "removed";
  readonly reason: string;
  readonly post_id: number | null;
  readonly community_name: string | null;
  readonly counted_on: string;
  readonly expires_on: string;
  readonly removed_on: string | null;
  readonly removed_because: string | null;
}

/** One member's strikes. */
export interface Person {
  readonly username: string;
  /** Those that whoever reads may take back. */
  readonly removable: readonly number[];
  readonly strikes: readonly Strike[];
}

interface Figures {
  readonly people: number;
  readonly reached: number;
}

export interface Preview {
  readonly now: Figures;
  readonly given: Figures & { readonly names: readonly string[] };
}

/** A line of the record. */
export interface Line extends Entry {
  readonly facts: readonly string[];
}
