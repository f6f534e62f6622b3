import type {
  Closedness,
  Community,
  Heirloom,
  JoinRules,
  Listing,
  Wanted,
} from "../community-settings/settings.ts";

export const CLOSEDNESS = ["open", "members", "circle"] as const;
export const OFFERS = ["cases", "images"] as const;
export const HEIRLOOMS = ["preset", "rules", "moderators", "ladder"] as const;

/** What people decide about a community; names are the server's. */
export interface Description {
  readonly specialty_id: number | null;
  readonly country: string;
  readonly language: string;
  readonly offers: readonly string[];
  readonly join_rules: JoinRules;
  readonly parent_id: number | null;
  readonly inherits: readonly Heirloom[];
  readonly powers: readonly string[];
  readonly ladder: readonly string[];
}

/** And what is decided once, when it is founded. */
export interface Wishes extends Description {
  readonly key: string;
  readonly name: string;
  readonly closedness: Closedness;
  readonly rules: Readonly<Record<string, string>>;
  readonly category_id: number | null;
  readonly community_request_id: number | null;
  readonly member_group_id: number | null;
  readonly moderator_group_id: number | null;
  readonly member_group_name: string;
  readonly moderator_group_name: string;
  readonly moderators: readonly string[];
  readonly term_ends_on: string;
  readonly takes_writers: boolean;
  readonly consent: boolean;
}

export function descriptionOf(community: Community): Description {
  return {
    specialty_id: community.specialty_id,
    country: community.country ?? "",
    language: community.language ?? "",
    offers: community.offers,
    join_rules: community.join_rules,
    parent_id: community.parent_id,
    inherits: community.inherits,
    powers: community.powers,
    ladder: community.ladder,
  };
}

/** @param wanted what members asked for: the form comes filled in */
export function newWishes(listing: Listing, wanted?: Wanted): Wishes {
  return {
    key: newKey(),
    name: wanted?.name ?? "",
    specialty_id: wanted?.specialty_id ?? null,
    country: wanted?.country ?? "",
    language: wanted?.language ?? "",
    closedness: "members",
    offers: [],
    join_rules: { level: 1 },
    parent_id: null,
    inherits: [],
    powers: listing.powers,
    ladder: [],
    rules: {},
    category_id: null,
    community_request_id: wanted?.id ?? null,
    member_group_id: null,
    moderator_group_id: null,
    member_group_name: "",
    moderator_group_name: "",
    moderators: wanted?.author ? [wanted.author] : [],
    term_ends_on: "",
    takes_writers: true,
    consent: false,
  };
}

// A form sent twice founds once.
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join(
    ""
  );
}
