export type Closedness = "open" | "members" | "circle";

export type State =
  | "outside"
  | "asked"
  | "invited"
  | "declined"
  | "member"
  | "barred";

export type Outcome =
  | "waiting"
  | "approved"
  | "declined"
  | "withdrawn"
  | "settled";

/** Something that a community asks of whoever wants to join. */
export interface Condition {
  readonly name: "level" | "specialty" | "country" | "role" | "rules";
  readonly met: boolean;
  readonly level?: number;
  readonly specialty?: string | null;
  readonly countries?: readonly string[];
  readonly roles?: readonly string[];
}

export interface Person {
  readonly username: string;
  readonly avatar_template: string;
}

/** A community in the directory. */
export interface Card {
  readonly id: number;
  readonly name: string;
  readonly color: string;
  readonly description: string | null;
  readonly url?: string;
  readonly specialty: { readonly name: string } | null;
  readonly language: string | null;
  readonly country: string | null;
  readonly closedness: Closedness;
  readonly offers: readonly string[];
  readonly member_count: number;
  readonly moderators: readonly Person[];
  readonly state: State;
  readonly state_until: string | null;
  readonly is_moderator: boolean;
  readonly conditions: readonly Condition[];
}

/** A request to join, as its sender sees it. */
export interface MembershipRequest {
  readonly id: number;
  readonly community_id: number;
  readonly community_name: string | null;
  readonly state: Outcome;
  readonly words: string | null;
  readonly created_at: string;
  readonly decided_at: string | null;
  readonly reason: string | null;
  readonly note: string | null;
  readonly ask_again_on: string | null;
}

export interface Bar {
  readonly id: number;
  readonly reason: string;
  readonly words: string | null;
  readonly ends_on: string | null;
  readonly created_at: string;
}

export interface Rules {
  readonly id: number;
  readonly number: number;
  readonly html: string;
  readonly accepted: boolean;
}

/** On a community's own page. */
export interface CommunityPage extends Card {
  readonly rules: Rules | null;
  readonly request?: MembershipRequest;
  readonly invitation_id: number | null;
  readonly bar?: Bar;
}

export interface Filters {
  q?: string;
  specialty_id?: string;
  language?: string;
  country?: string;
  closedness?: string;
  offers?: string;
  page?: number;
}

export interface Choices {
  readonly specialties: readonly {
    readonly id: number;
    readonly name: string;
  }[];
  readonly languages: readonly string[];
  readonly countries: readonly string[];
}

export interface Directory {
  readonly communities: readonly Card[];
  readonly more: boolean;
  readonly choices: Choices;
}

export interface Invitation {
  readonly id: number;
  readonly community_id: number;
  readonly community_name: string | null;
  readonly created_at: string;
}

export interface OwnBar extends Bar {
  readonly community_name: string | null;
}

export interface MyRequests {
  readonly bars: readonly OwnBar[];
  readonly requests: readonly MembershipRequest[];
  readonly invitations: readonly Invitation[];
}
