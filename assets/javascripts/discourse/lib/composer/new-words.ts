import { set } from "@ember/object";
import {
  type Category,
  type Charter,
  type ComposerModel,
  read,
} from "./model.ts";

/** Told when moderators of a community said something of a word: which edition of them holds now, if any. */
export interface NewWords {
  readonly category_id: number;
  readonly words: string | null;
}

/** Gives a community that is already on this page the words that hold now. */
export function takeWords(
  { category_id, words }: NewWords,
  categories: readonly Category[],
  model?: ComposerModel | null
): void {
  const open = model && [
    read(model, "category"),
    read(model, "topic")?.category,
  ];
  for (const category of new Set([...categories, ...(open ?? [])])) {
    const charter = category?.medical_community;
    if (category?.id === category_id && charter) {
      const policy: { words?: string } & Charter["policy"] = {
        ...charter.policy,
        ...(words && { words }),
      };
      if (!words) {
        delete policy.words;
      }
      set(category, "medical_community", { ...charter, policy });
    }
  }
}
