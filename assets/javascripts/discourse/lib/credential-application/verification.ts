import type { SchemeForm } from "../schemes/scheme-form.ts";
import type { Choice } from "../specialty-claims/claims.ts";

/** All that the pages of verification know of the member. */
export interface Verification {
  readonly applications: readonly Application[];
  readonly credentials: readonly Credential[];
  readonly beginning: Beginning;
  readonly evidence: Evidence;
  readonly notice: NoticeFacts;
  readonly profile: Profile;
  readonly specialties: readonly Choice[];
  readonly roles: readonly string[];
  readonly schemes: readonly SchemeForm[];
  readonly most: Record<"specialties" | "words" | "name" | "documents", number>;
}

export interface Application {
  readonly id: number;
  readonly state: string;
  readonly created_at: string;
  readonly decided_at: string | null;
  readonly claimed: boolean;
  readonly scheme: string | null;
  readonly number_last: string | null;
  readonly specialties: readonly string[];
  readonly renewal: boolean;
  /** In the reader's language. */
  readonly reason: string | null;
  readonly note: string | null;
}

export interface Credential {
  readonly id: number;
  readonly level: number;
  readonly role: string | null;
  readonly country: string | null;
  readonly scheme: string | null;
  readonly number_last: string | null;
  readonly specialties: readonly string[];
  readonly valid_from: string;
  readonly valid_until: string | null;
  readonly counts_until: string | null;
  readonly pseudonymous: boolean;
  /** Since when another name stands on the account. */
  readonly name_changed_on: string | null;
  readonly state: "in_force" | "in_grace" | "to_come" | "run_out" | "ended";
  readonly checks: readonly Check[];
  readonly ended_at: string | null;
  readonly ended_because: string | null;
}

/** By which means something was checked. */
export interface Check {
  readonly means: string;
  readonly checked_on: string;
  readonly count: number;
}

/** What the form begins with: the last application that was not granted, else what is verified. */
export interface Beginning {
  readonly role?: string;
  readonly country?: string;
  readonly scheme?: string | null;
  readonly number?: string | null;
  readonly name?: string | null;
  readonly words?: string | null;
  readonly specialty_ids?: readonly number[];
  readonly documents?: readonly SentDocument[];
  readonly pseudonymous?: boolean;
  readonly renews_id?: number;
}

export interface SentDocument {
  readonly uuid: string;
  readonly format: string;
  readonly size: number;
}

export interface Evidence {
  readonly institution: {
    readonly domains: readonly string[];
    readonly confirmed: readonly string[];
    readonly open: { readonly domain: string } | null;
  };
  readonly vouches: readonly Vouch[];
  readonly vouches_needed: number;
  readonly login: boolean;
}

export interface Vouch {
  readonly id: number;
  readonly username: string;
  readonly state: "waiting" | "confirmed" | "declined";
}

/** What is kept, for how long, and who sees it. */
export interface NoticeFacts {
  readonly document_days: number;
  /** After which verifiers are reminded. */
  readonly answer_days: number;
  readonly moderators_verify: boolean;
  readonly groups: readonly string[];
}

export interface Profile {
  readonly year_began: number | null;
  readonly position: string | null;
  readonly workplace: string | null;
  readonly education: string | null;
  readonly country: string | null;
  /** To other members. */
  readonly shown: boolean;
  readonly locked: boolean;
}

/** That somebody asks the reader to vouch for them. */
export interface AskedVouch {
  readonly id: number;
  readonly state: Vouch["state"];
  readonly created_at: string;
  readonly person: {
    readonly username: string;
    readonly name: string | null;
    readonly avatar_template: string;
  };
}
