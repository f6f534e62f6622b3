import type { SegmentKind } from "../rule.ts";

/** One bit a kind, so that a rule's reading list is one number. */
export const KIND_BITS: Readonly<Record<SegmentKind, number>> = {
  quote: 1,
  code: 2,
  "link-text": 4,
  "link-target": 8,
  "alt-text": 16,
  mention: 32,
  hashtag: 64,
  emoji: 128,
  upload: 256,
  html: 512,
};

export const bitsOf = (kinds: readonly SegmentKind[]) =>
  kinds.reduce((bits, kind) => bits | KIND_BITS[kind], 0);
