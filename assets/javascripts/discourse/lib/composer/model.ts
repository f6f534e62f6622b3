import { get } from "@ember/object";
import type { DraftPolicy, Policy } from "../examiner.ts";

/** What the server tells the browser about a category that is a community, see Showing on the server. */
export interface Charter {
  readonly policy: Exclude<Policy, string>;
  readonly drafts: DraftPolicy;
  readonly digest: string;
  readonly community_id: number;
}

export interface Category {
  readonly id: number;
  readonly medical_community?: Charter;
  readonly topic_template?: string;
}

interface Topic {
  readonly id: number;
  readonly category?: Category;
  /** Of a message to a community's groups. */
  readonly medical_community?: Charter;
}

/** Core's site, as far as a message's recipients go. `medical_addressees`: the most careful community first. */
interface Site {
  readonly groups?: ReadonlyArray<{
    readonly id: number;
    readonly name: string;
  }>;
  readonly medical_addressees?: ReadonlyArray<
    Charter & { readonly groups: readonly number[] }
  >;
}

/** Core's composer model, as far as we touch it. Read it by `read`: some of its properties are older than getters. */
export interface ComposerModel {
  readonly action: string;
  readonly canEditTitle?: boolean;
  readonly category?: Category | null;
  readonly creatingTopic?: boolean;
  readonly draftKey?: string;
  readonly editingPost?: boolean;
  readonly loading?: boolean;
  readonly originalText?: string | null;
  readonly originalTitle?: string | null;
  readonly post?: { readonly id: number } | null;
  readonly privateMessage?: boolean;
  readonly site?: Site;
  readonly targetRecipients?: string | null;
  readonly topic?: Topic | null;
  reply?: string | null;
  title?: string | null;
  tags?: readonly string[] | null;
  categoryId?: number | null;
  medical_attestation?: string;
  set<Key extends keyof ComposerModel>(
    key: Key,
    value: ComposerModel[Key]
  ): unknown;
}

/** A property of core's model, so that templates and modifiers notice when it changes. */
export function read<Key extends keyof ComposerModel>(
  model: ComposerModel,
  key: Key
): ComposerModel[Key] {
  return get(model, key) as ComposerModel[Key];
}
