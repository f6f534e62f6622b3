import type { Bar, Outcome, Person } from "./community.ts";

export interface ListedPerson extends Person {
  readonly id: number;
  readonly name?: string | null;
  readonly origin?: string | null;
  readonly since?: string | null;
  readonly is_moderator?: boolean;
}

export interface People {
  readonly people: readonly ListedPerson[];
  readonly more: boolean;
}

export interface ListedBar extends Bar, Person {
  readonly barred_by: string | null;
}

export interface ListedInvitation {
  readonly id: number;
  readonly username: string;
  readonly invited_by: string | null;
  readonly created_at: string;
  readonly answer: "accepted" | "declined" | null;
  readonly answered_at: string | null;
}

/** What those who run a community look after. */
export interface Moderation {
  readonly id: number;
  readonly name: string | null;
  readonly waiting: number;
  /** Of "bar" and "invite", what the reader's mandate names. */
  readonly powers: readonly string[];
  readonly bars: readonly ListedBar[];
  readonly invitations: readonly ListedInvitation[];
}

export interface NewBar {
  readonly user_id: number;
  readonly reason: string;
  readonly words: string;
  readonly ends_on: string;
}

/** What is known of an applicant, beside the request in the review queue. */
export interface Dossier {
  readonly id: number;
  readonly community_id: number;
  readonly community_name: string | null;
  readonly username: string | null;
  readonly words: string | null;
  readonly state: Outcome;
  readonly created_at: string;
  readonly is_own: boolean;
  readonly claimed_by: string | null;
  readonly level: number;
  readonly roles: readonly string[];
  readonly countries: readonly string[];
  readonly specialties: readonly string[];
  readonly claims?: readonly string[];
  readonly asks_for: string | null;
  readonly requests: readonly Decided[];
  readonly bars: readonly PastBar[];
  readonly departures: readonly Departure[];
  readonly decision?: Decided & { readonly note: string | null };
  readonly days: number;
}

export interface Decided {
  readonly created_at?: string;
  readonly state?: Outcome;
  readonly reason?: string | null;
  readonly by?: string | null;
  readonly decided_at?: string;
}

export interface PastBar {
  readonly created_at: string;
  readonly ends_on: string | null;
  readonly ended_at: string | null;
  readonly reason: string;
  readonly by: string | null;
}

export interface Departure {
  readonly created_at: string;
  readonly way: "left" | "removed" | "barred";
  readonly reason: string | null;
}
