import type { Attestation } from "../examiner.ts";

/** A text that was typed and not sent, with its answers, as it is kept on this device. */
export interface KeptDraft {
  readonly id: string;
  /** Whose it is: devices are shared. */
  readonly account: number;
  /** What it is for: a new topic, a reply to a topic, the edit of a post. */
  readonly key: string;
  readonly categoryId: number | null;
  readonly title?: string;
  readonly raw: string;
  readonly tags: readonly string[];
  /** The published text, where it is an edit. */
  readonly original?: string;
  readonly attestation?: Attestation;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly until: number;
}

/** A place for drafts. Nothing in it fails: where a device cannot keep, nothing is kept. */
export interface DraftShelf {
  all(): Promise<readonly KeptDraft[]>;
  put(draft: KeptDraft): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
}
