import type {
  Because,
  Field,
  FindingState,
  Reason,
  Severity,
} from "../../../../../examiner/src/index.ts";
import type { StatementState } from "../examiner.ts";

/** What was found in a held text: where, and what its author answered. Never the words. */
export interface HeldFinding {
  readonly rule: string;
  readonly field: Field;
  readonly start: number;
  readonly end: number;
  readonly severity: Severity;
  readonly state: FindingState;
  readonly reason?: Reason;
}

/** Beside a held text in the review queue. */
export interface HeldReview {
  readonly preset: string;
  readonly because: readonly Because[];
  readonly findings: readonly HeldFinding[];
  readonly statements: readonly StatementState[];
  readonly is_changed: boolean;
  readonly is_kept: boolean;
  readonly is_publishable: boolean;
  readonly is_own: boolean;
}

/** Beside an edit that waits: also what would change. Nothing is published for who does not see the post. */
export interface HeldEditReview extends HeldReview {
  readonly published?: string | null;
  readonly is_outdated: boolean;
  readonly is_replaced: boolean;
  readonly edit_reason?: string | null;
}

/** Core's reviewable, as far as we read it. */
export interface Reviewable {
  readonly type?: string;
  readonly payload?: { readonly title?: string; readonly raw?: string };
  readonly medical_hold?: HeldReview;
}

/** The same for an edit. */
export interface ReviewableEdit extends Reviewable {
  readonly target_url?: string;
  readonly topic?: { readonly title: string } | null;
  readonly target_created_by?: { readonly username: string };
  readonly medical_hold?: HeldEditReview;
}

/** On the page of one held post. */
export interface HeldPost {
  readonly id: number;
  readonly state: "waiting" | "released" | "returned" | "withdrawn";
  readonly created_at: string;
  readonly decided_at?: string | null;
  readonly kept_until?: string;
  readonly is_kept: boolean;
  readonly is_own: boolean;
  readonly raw: string;
  readonly title?: string | null;
  readonly tags: readonly string[];
  readonly category_id?: number | null;
  readonly topic_id?: number | null;
  readonly topic_title?: string;
  readonly reply_to_post_number?: number | null;
  readonly note?: string | null;
  readonly post_url?: string;
  readonly findings: readonly HeldFinding[];
  readonly attestation?: string;
  readonly is_edit?: false;
}

/** On the page of an edit that waits or waited. */
export interface HeldEdit extends Omit<HeldPost, "is_edit"> {
  readonly is_edit: true;
  /** Null: there is nothing that could be edited. */
  readonly post_id?: number | null;
  readonly published?: string | null;
  readonly is_outdated: boolean;
  readonly is_replaced: boolean;
  readonly edit_reason?: string | null;
}

export type Held = HeldPost | HeldEdit;
