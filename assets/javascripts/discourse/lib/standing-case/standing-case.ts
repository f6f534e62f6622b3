/** A review of somebody's standing, as the review queue lists it. */
export interface CaseInQueue {
  readonly id: number;
  readonly username: string | null;
  readonly community_name: string | null;
  readonly count: number;
  readonly opened_at: string;
}

export interface CaseStrike {
  readonly id: number;
  readonly reason: string;
  readonly state: "in-force" | "expired" | "removed";
  readonly counted_on: string;
  readonly reporter: string | null;
  readonly upheld: boolean;
  readonly post_id: number | null;
}

export type Kind =
  | "dismissed"
  | "warned"
  | "restricted"
  | "silenced"
  | "suspended"
  | "ban-proposed";

/** What people decided, as the member reads it. */
export interface OwnMeasure {
  readonly id: number;
  readonly kind: Kind;
  readonly reason: string | null;
  readonly note: string | null;
  readonly community_name: string | null;
  readonly taken_on: string;
  readonly ends_on: string | null;
  readonly undone_on: string | null;
}

export interface Measure extends OwnMeasure {
  readonly taken_by: string | null;
  readonly undone_by: string | null;
  readonly may_undo: boolean;
}

export interface Facts {
  readonly reporters: number;
  /** Hours between the first and the last; nothing: they came apart. */
  readonly burst: number | null;
  readonly together: number;
  readonly same_address: number;
  readonly accuracy: { readonly upheld: number; readonly decided: number };
  readonly same_licence: {
    readonly usernames: readonly string[];
    /** Accounts whose pages the reader may not see. */
    readonly more: number;
  };
}

export interface Penalties {
  readonly silenced_until?: string;
  readonly suspended_until?: string;
  readonly restricted?: readonly string[];
}

/** What is suggested after how many reviews, and who decided so. */
export interface Ladder {
  readonly steps: readonly Kind[];
  readonly taken: number;
  readonly of_site: boolean;
  /** None: the reader may not know the community. */
  readonly community_name: string | null;
}

/** All that people need who decide. */
export interface Dossier {
  readonly id: number;
  readonly open: boolean;
  readonly for_administrators: boolean;
  readonly sentence: string;
  readonly strikes: readonly CaseStrike[];
  /** Those that whoever reads may take back. */
  readonly removable: readonly number[];
  readonly measures: readonly Measure[];
  readonly penalties: Penalties;
  readonly facts: Facts;
  readonly mine: boolean;
  readonly kinds: readonly Kind[];
  readonly suggested?: Kind | null;
  readonly ladder?: Ladder;
  readonly communities?: readonly { id: number; name: string | null }[];
  /** Reason => words to the member, in the member's language. */
  readonly canned?: Readonly<Record<string, string>>;
}

// As on the server.
export const MOST_WORDS = 2000;
export const WITH_END: readonly string[] = [
  "restricted",
  "silenced",
  "suspended",
];
