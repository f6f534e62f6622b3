export const MODES = ["off", "watch", "enforce"] as const;
export const SEVERITIES = ["off", "advise", "attest", "refuse"] as const;

export type Mode = (typeof MODES)[number];
export type Severity = (typeof SEVERITIES)[number];

/** Importance by check. */
export type Severities = Readonly<Record<string, Severity>>;

/** What an administrator decides about a community. */
export interface Settings {
  readonly preset: string;
  readonly mode: Mode;
  /** Only where it differs from the preset. */
  readonly severities: Severities;
  /** Ids of medicine packs; null: those for its language and country. */
  readonly packs: readonly string[] | null;
  readonly exceptions: Exceptions;
}

/** Brand names that may stand. */
export interface Exceptions {
  /** Classes of medicines whose brand names are not pointed out. */
  readonly exempt?: readonly string[];
  /** What an author excepts is read by a moderator first. */
  readonly moderated?: boolean;
}

/** A medicine pack that a community can have. */
export interface PackChoice {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
}

export interface Preset {
  readonly id: string;
  readonly severities: Severities;
}

/** What enforcing would have done because of a check. */
export interface Count {
  readonly rule: string;
  readonly asked: number;
  readonly held: number;
  readonly refused: number;
}

/** For how many published texts trademarks were kept so. */
export interface ExceptionCount {
  readonly exception: string;
  readonly count: number;
}

export interface Unchecked {
  readonly id: number;
  readonly name: string;
  readonly color: string;
}

export type Closedness = "open" | "members" | "circle";
export type Heirloom = "preset" | "rules" | "moderators" | "ladder";

/** What is asked of those who join; what is left out is not asked. */
export interface JoinRules {
  readonly level?: number;
  readonly specialty?: boolean;
  readonly countries?: readonly string[];
  readonly roles?: readonly string[];
  readonly rules?: boolean;
}

export interface Named<Id = number> {
  readonly id: Id;
  readonly name: string;
}

/** Who is asked to run a community, and how far that is. */
export interface Mandate {
  readonly id: number;
  readonly username: string;
  readonly state: "offered" | "provisional" | "later" | "in_force" | "over";
  readonly ends_on: string | null;
  readonly answer_by: string | null;
}

/** What members asked for, and nobody has founded yet. */
export interface Wanted {
  readonly id: number;
  readonly name: string;
  readonly specialty_id: number | null;
  readonly country: string | null;
  readonly language: string | null;
  readonly author: string | null;
}

/** A way out of a case circle that stands open. */
export interface Leak {
  readonly id: string;
  readonly setting: string | null;
  readonly page: string | null;
  readonly names: readonly string[];
}

/** A community as people join it. */
export interface People {
  readonly id: number;
  /** False: a category whose texts are checked, and no more. */
  readonly joinable: boolean;
  readonly closedness: Closedness;
  readonly specialty_id: number | null;
  readonly country: string | null;
  readonly language: string | null;
  readonly offers: readonly string[];
  readonly join_rules: JoinRules;
  readonly parent_id: number | null;
  readonly inherits: readonly Heirloom[];
  /** By what is inherited: the community that decides it. */
  readonly inherited: Readonly<Partial<Record<Heirloom, string>>>;
  readonly powers: readonly string[];
  /** Empty: as on the whole site. */
  readonly ladder: readonly string[];
  readonly member_group: Named | null;
  readonly moderator_group: Named | null;
  readonly members: number;
  readonly mandates: readonly Mandate[];
  /** It was made here, and may be undone while nobody has used it. */
  readonly founded: boolean;
  /** What was deleted in core, by name where it is known. */
  readonly lost: Readonly<Record<string, string>>;
  readonly leaks: readonly Leak[];
}

export interface Community extends Settings, People {
  readonly category_id: number;
  /** None: the category was deleted. The path begins with the outermost category. */
  readonly category: {
    readonly id: number;
    readonly color: string;
    readonly path: readonly string[];
  } | null;
  readonly preset_known: boolean;
  readonly moderating_groups: readonly string[];
  readonly unchecked: readonly Unchecked[];
  readonly counts: readonly Count[];
  readonly exception_counts: readonly ExceptionCount[];
}

/** The page as the server tells it. */
export interface Listing {
  readonly communities: readonly Community[];
  readonly presets: readonly Preset[];
  readonly rules: readonly string[];
  readonly category_group_moderation: boolean;
  readonly specialties: readonly Named[];
  readonly languages: readonly Named<string>[];
  readonly levels: readonly number[];
  readonly roles: readonly string[];
  readonly powers: readonly string[];
  readonly ladder_steps: readonly string[];
  readonly site_ladder: readonly string[];
  readonly rules_languages: readonly string[];
  readonly groups: readonly Named[];
  readonly wanted: readonly Wanted[];
  readonly packs: readonly PackChoice[];
  /** Classes of medicines whose brand names a community may let stand. */
  readonly exception_classes: readonly string[];
}
