import type { Policy, Severity } from "../examiner.ts";

/** What moderators can say of a word: it is never pointed out, it is a trade name, it is none here. */
export const KINDS = ["add", "allow", "silence"] as const;

export type Kind = (typeof KINDS)[number];

/** What a trade name gets in a community. */
export type Level = Severity | "off";

/** `ref`: as the examiner knows it. */
export interface Pack {
  readonly id: string;
  readonly ref: string;
  readonly name: string;
  readonly version: string;
  readonly date: string;
  readonly regions: readonly string[];
  readonly sources: readonly string[];
  readonly rows: number;
}

/** What a community looks for, and whose word it is. `words.id` names what its moderators said, as one. */
export interface Dictionary {
  readonly id: number;
  readonly name: string | null;
  readonly level: Level;
  readonly packs: readonly Pack[];
  readonly words: { readonly id: string | null } & Readonly<
    Record<Kind, number>
  >;
  readonly may_moderate: boolean;
  readonly policy: Exclude<Policy, string>;
}

/** `regions`: where it is so; nowhere named: everywhere. `more`: others go with them, unlisted. */
export interface Content {
  readonly ingredients: readonly string[];
  readonly more: boolean;
  readonly regions: readonly string[];
}

export interface Medicine {
  readonly brand: string;
  readonly pack: string;
  readonly contents: readonly Content[];
  readonly sources: readonly string[];
  readonly date: string;
}

/** `words`: what moderators said of such words, which comes first. */
export interface Found {
  readonly words: readonly OwnWord[];
  readonly medicines: readonly Medicine[];
  readonly more: boolean;
}

/** How moderators ended what one of them had said. */
export interface Ended {
  readonly by: string | null;
  /** None where a file said something else of the word. */
  readonly reason: string | null;
  readonly at: string;
}

/** What a moderator said of a word. */
export interface OwnWord {
  readonly id: number;
  readonly kind: Kind;
  readonly word: string;
  readonly ingredients: readonly string[];
  readonly reason: string;
  readonly by: string | null;
  readonly at: string;
  readonly ended: Ended | null;
}

export interface OwnWords {
  readonly words: readonly OwnWord[];
  readonly more: boolean;
}

export interface NewWord {
  readonly kind: Kind;
  readonly word: string;
  readonly ingredients: readonly string[];
  readonly reason: string;
}
