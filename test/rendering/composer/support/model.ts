import type { ComposerModel } from "../../../../assets/javascripts/discourse/lib/composer/model.ts";

export const CASES = {
  id: 5,
  medical_community: {
    preset: "clinical-cases",
    severities: {},
    drafts: "device",
    digest: "0123456789abcdef",
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
