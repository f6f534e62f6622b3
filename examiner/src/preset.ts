import type { Severity } from "./finding.ts";

export type PresetId = "clinical-cases" | "discussion";

/** Where a draft may be kept before the author presses Reply. */
export type DraftPolicy = "device" | "server-when-clean";

/** What mails, push notifications, feeds and previews may carry out of the forum. */
export type MailPolicy = "link-only" | "text";

/** When the author is asked to confirm a statement. */
export type Due = "new-topic" | "picture-added" | "always";

/**
 * A sentence that the author confirms. Published: a change of meaning is a new version. `rule`: it is asked where that
 * rule asks, is a reminder where the rule hints, and nothing where it is off.
 */
export interface Statement {
  readonly id: string;
  readonly version: number;
  readonly due: readonly Due[];
  readonly rule?: string;
}

/**
 * Named set of severities by rule id, statements, draft and mail policy. A rule without a severity is off.
 * `profile` names the rules that also hold for what its members write about themselves: their own names and
 * telephones are theirs to show.
 */
export interface Preset {
  readonly id: PresetId;
  readonly severities: Readonly<Record<string, Severity>>;
  readonly statements: readonly Statement[];
  readonly drafts: DraftPolicy;
  readonly mail: MailPolicy;
  readonly profile: readonly string[];
}

/**
 * What `examine` needs: a preset's id, or a preset with adjustments.
 * `severities` overrides single rules ("off" silences one); `packs` limits the medicine packs, default: all loaded;
 * `words` names a community's own words; `exceptions`: classes of trademarks that may stand, and whether a moderator
 * reads first what the author excepts.
 */
export type Policy = string | PolicyObject;

export interface PolicyObject {
  readonly preset: string;
  readonly severities?: Readonly<Record<string, Severity | "off">>;
  readonly packs?: readonly string[];
  readonly words?: string;
  readonly exceptions?: Exceptions;
}

export interface Exceptions {
  readonly exempt?: readonly string[];
  readonly moderated?: boolean;
}
