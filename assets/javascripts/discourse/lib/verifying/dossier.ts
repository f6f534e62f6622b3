export type Hindrance =
  | "own"
  | "elsewhere"
  | "vouched"
  | "workplace"
  | "unopened";

/** A verification request, as far as its reader may see it. */
export interface Dossier {
  readonly id: number;
  readonly username: string | null;
  readonly state: string;
  readonly created_at: string;
  readonly due_at?: string;
  readonly role: string;
  readonly country: string;
  readonly specialties: readonly string[];
  readonly claimed_by: string | null;
  readonly is_pseudonymous: boolean;
  readonly is_renewal: boolean;
  readonly hindrance: Hindrance | null;
  readonly is_readable: boolean;
  readonly decision?: Decision;
  readonly sent?: Sent;
  readonly weighing?: Weighing;
}

export interface Decision {
  readonly outcome: string;
  readonly reason: string | null;
  readonly by: string | null;
  readonly seconded_by: string | null;
  readonly decided_at: string;
  readonly level: number | null;
  readonly is_revoked: boolean;
  readonly note?: string | null;
}

/** What the applicant sent. */
export interface Sent {
  readonly name: string | null;
  readonly words: string | null;
  readonly number: SentNumber | null;
  readonly documents: readonly SentDocument[];
  readonly profile: Profile | null;
}

export interface SentNumber {
  /** Gone once it is decided. */
  readonly text: string | null;
  readonly last: string | null;
  readonly fits: boolean | null;
  readonly scheme: string;
  readonly register: string | null;
}

export interface SentDocument {
  readonly uuid: string;
  readonly format: string;
  readonly size: number;
  readonly is_seen: boolean;
}

export type Profile = Readonly<
  Partial<
    Record<
      "year_began" | "position" | "workplace" | "education" | "country",
      string | number | null
    >
  >
>;

/** What helps to decide. From `means` on: while the request waits. */
export interface Weighing {
  readonly profile_name: string | null;
  readonly names: Names;
  readonly vouchers: readonly string[];
  readonly same_number: readonly Holder[];
  readonly history: readonly Past[];
  readonly credentials: readonly Held[];
  readonly means?: readonly Means[];
  readonly unseen?: boolean;
  readonly highest_level?: number;
  readonly reachable_level?: number;
  readonly four_eyes?: boolean;
  readonly valid_until?: string;
  readonly opinions?: readonly Opinion[];
  readonly may_grant?: readonly {
    readonly id: number;
    readonly name: string;
  }[];
}

export interface Names {
  readonly verdict: "same" | "close" | "differs" | "unknown";
  readonly reasons: readonly string[];
}

export interface Holder {
  readonly username: string;
  readonly state: string;
  readonly at: string;
}

export interface Past {
  readonly at: string;
  readonly state: string;
  readonly decided_at?: string;
  readonly by?: string | null;
  readonly reason?: string | null;
  readonly note?: string | null;
}

export interface Held {
  readonly level: number;
  readonly specialties: readonly string[];
  readonly valid_until: string | null;
  readonly state: "in_force" | "run_out" | "revoked";
}

export interface Means {
  readonly means: string;
  readonly count: number;
  readonly checked_on: string | null;
}

export interface Opinion {
  readonly username: string | null;
  readonly is_own: boolean;
  readonly level: number;
  readonly valid_until: string | null;
}

/** As core's queue keeps it. */
export interface Reviewable {
  readonly id: number;
  readonly medical_application?: Dossier;
}
