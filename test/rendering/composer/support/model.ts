import type { ComposerModel } from "../../../../assets/javascripts/discourse/lib/composer/model.ts";

export const CASES = {
  id: 5,
  medical_community: {
    policy: { preset: "clinical-cases", severities: {} },
    drafts: "device",
    digest: "0123456789abcdef",
    community_id: 3,
  },
} as const;

export const TALK = {
  id: 6,
  medical_community: {
    ...CASES.medical_community,
    drafts: "server-when-clean",
  },
} as const;

export const GENERAL = { id: 7 } as const;

/** A site where messages to `cardiologists` or `talkers` go to a community; the first are the more careful. */
const SITE = {
  groups: [
    { id: 41, name: "Cardiologists" },
    { id: 42, name: "talkers" },
    { id: 43, name: "others" },
  ],
  medical_addressees: [
    { ...CASES.medical_community, groups: [41] },
    { ...TALK.medical_community, groups: [42, 44] },
  ],
} as const;

type Values = Partial<Omit<ComposerModel, "set">>;

/** As much of core's composer model as ours reads: a new topic in the community for cases, unless told otherwise. */
export function modelOf(values: Values = {}): ComposerModel {
  const category = values.category === undefined ? CASES : values.category;
  return {
    action: "createTopic",
    canEditTitle: true,
    category,
    categoryId: category?.id ?? null,
    draftKey: "new_topic_1",
    reply: "",
    title: "",
    ...values,
    set(this: Record<string, unknown>, key: string, value: unknown) {
      this[key] = value;
    },
  } as ComposerModel;
}

export function replyOf(values: Values = {}): ComposerModel {
  return modelOf({
    action: "reply",
    canEditTitle: false,
    topic: { id: 9, category: CASES },
    draftKey: "topic_9",
    ...values,
  });
}

/** A personal message to some recipients, with commas between. */
export function messageTo(
  targetRecipients: string,
  values: Values = {}
): ComposerModel {
  return modelOf({
    action: "privateMessage",
    category: null,
    draftKey: "new_private_message_1",
    privateMessage: true,
    site: SITE,
    targetRecipients,
    ...values,
  });
}

export function editOf(values: Values = {}): ComposerModel {
  return replyOf({
    action: "edit",
    editingPost: true,
    post: { id: 30 },
    originalText: "As it was.",
    reply: "As it was.",
    ...values,
  });
}
