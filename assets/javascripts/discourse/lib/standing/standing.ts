import type { OwnMeasure } from "../standing-case/standing-case.ts";

/** What somebody asked another person to look at again. */
export interface Appeal {
  readonly id: number;
  readonly state: "waiting" | "pardoned" | "kept" | "withdrawn";
  readonly words: string | null;
  readonly reason: string | null;
  readonly note: string | null;
  readonly closed_on: string | null;
}

export interface Strike {
  readonly id: number;
  readonly state: "in-force" | "expired" | "removed";
  readonly reason: string;
  readonly remedy: string;
  readonly rules_number: number | null;
  readonly community_id: number | null;
  readonly community_name: string | null;
  readonly about: "post" | "message" | "user" | null;
  /** Of a post that this person may see now. */
  readonly post_id: number | null;
  readonly counted_on: string;
  readonly expires_on: string;
  /** Whether somebody has decided about the complaint. */
  readonly looked_at: boolean;
  readonly appeal_until: string;
  readonly may_appeal: boolean;
  readonly removed_on: string | null;
  readonly removed_because:
    | "dismissed"
    | "withdrawn"
    | "appeal"
    | "pardoned"
    | null;
  readonly removed_note: string | null;
  readonly appeal: Appeal | null;
}

/** A strike before those who may take it back. */
export interface Removable {
  readonly id: number;
  readonly reason: string;
  readonly expires_on: string;
}

/** How many strikes there are, in the forum or in a community that counts for itself. */
export interface Count {
  readonly community: string | null;
  readonly count: number;
  readonly limit: number;
  readonly sentence: string;
}

export interface Standing {
  readonly counts: readonly Count[];
  /** Whether people look at it now. */
  readonly review: boolean;
  /** What people decided. */
  readonly measures: readonly OwnMeasure[];
  readonly strikes: readonly Strike[];
  readonly more: boolean;
}

/** An appeal in the review queue. */
export interface AppealReview {
  readonly username: string | null;
  readonly words: string | null;
  readonly state: Appeal["state"];
  readonly created_at: string;
  readonly reason: string;
  readonly rules_number: number | null;
  readonly community_id: number | null;
  readonly community_name: string | null;
  readonly counted_on: string;
  readonly expires_on: string;
  readonly upheld_by: string | null;
  readonly is_mine_to_decide: boolean;
  readonly decided_by: string | null;
  readonly decided_at: string | null;
  readonly note: string | null;
  readonly post_id: number | null;
}

// As on the server.
export const MOST_WORDS = 4000;
export const MOST_NOTE = 2000;
export const REASONS = [
  "rule-applies",
  "words-stand",
  "second-look",
  "other",
] as const;
