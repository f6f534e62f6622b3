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

/** Where this page has the rules of communities: those of categories, and those of messages to their groups. */
interface Known {
  readonly categories?: readonly Category[];
  readonly medical_addressees?: readonly Charter[];
}

/** Gives a community that is already on this page the words that hold now. */
export function takeWords(
  { category_id, words }: NewWords,
  site: Known,
  model?: ComposerModel | null
): void {
  const topic = model && read(model, "topic");
  const open = model && [read(model, "category"), topic?.category];
  let community: number | undefined;
  for (const category of new Set([
    ...(site.categories ?? []),
    ...(open ?? []),
  ])) {
    const charter = category?.medical_community;
    if (category?.id === category_id && charter) {
      community = charter.community_id;
      set(category, "medical_community", withWords(charter, words));
    }
  }
  if (community) {
    takeInMessages(community, words, site, topic);
  }
}

function takeInMessages(
  community: number,
  words: string | null,
  site: Known,
  topic?: { readonly medical_community?: Charter } | null
): void {
  const isIts = (charter: Charter) => charter.community_id === community;
  const { medical_addressees } = site;
  if (medical_addressees?.some(isIts)) {
    const addressees = medical_addressees.map((charter) =>
      isIts(charter) ? withWords(charter, words) : charter
    );
    set(site, "medical_addressees", addressees);
  }
  const charter = topic?.medical_community;
  if (topic && charter && isIts(charter)) {
    set(topic, "medical_community", withWords(charter, words));
  }
}

function withWords<Rules extends Charter>(
  charter: Rules,
  words: string | null
): Rules {
  const policy: { words?: string } & Charter["policy"] = {
    ...charter.policy,
    ...(words && { words }),
  };
  if (!words) {
    delete policy.words;
  }
  return { ...charter, policy };
}
