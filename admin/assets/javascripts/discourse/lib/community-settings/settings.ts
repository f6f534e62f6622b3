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

export interface Unchecked {
  readonly id: number;
  readonly name: string;
  readonly color: string;
}

export interface Community extends Settings {
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
}

/** The page as the server tells it. */
export interface Listing {
  readonly communities: readonly Community[];
  readonly presets: readonly Preset[];
  readonly rules: readonly string[];
  readonly category_group_moderation: boolean;
}
