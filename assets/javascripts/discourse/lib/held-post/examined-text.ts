import { get } from "@ember/object";
import type { HeldReview, Reviewable } from "./held-post.ts";

export interface HeldText {
  readonly title: string;
  readonly raw: string;
}

const texts = new WeakMap<HeldReview, HeldText>();

/** Core's record is older than getters: so that templates notice when it changes. */
export function textOf(reviewable: Reviewable): HeldText {
  const payload = get(reviewable, "payload");
  return { title: payload?.title ?? "", raw: payload?.raw ?? "" };
}

/**
 * The text as it came with what was found in it. Core's page changes it in place when a reviewer saves, and may
 * draw everything around it anew.
 */
export function examinedText(reviewable: Reviewable): HeldText {
  const hold = reviewable.medical_hold!;
  const text = texts.get(hold) ?? textOf(reviewable);
  texts.set(hold, text);
  return text;
}
