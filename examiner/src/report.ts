import type { Finding } from "./finding.ts";
import type { Due } from "./preset.ts";

/** A body, or a topic's title with its body. */
export type Text = string | { readonly title: string; readonly raw: string };

/** A statement of the preset and which of its occasions this text gives. A reminder needs no answer. */
export interface StatementDue {
  readonly id: string;
  readonly version: number;
  readonly due: readonly Due[];
  readonly reminder?: true;
}

/** A loaded medicine pack. */
export interface PackInfo {
  readonly id: string;
  readonly version: string;
}

/** Why a text could not be examined. Never a detail of the text. */
export type Problem = "unknown-preset" | "failed";

/**
 * All findings for one text, sorted by field (title first), start and end.
 * `pictures` holds a 128-bit hash for each picture, so that an edit can tell which were added.
 * `moderated`: the policy has a moderator read first which trademarks are to stay.
 * `problem` is set when the check could not run: `judge` answers `hold`.
 */
export interface Report {
  readonly version: string;
  readonly preset: string;
  readonly packs: readonly PackInfo[];
  readonly findings: readonly Finding[];
  readonly statements: readonly StatementDue[];
  readonly pictures: readonly string[];
  readonly moderated?: true;
  readonly problem?: Problem;
}
