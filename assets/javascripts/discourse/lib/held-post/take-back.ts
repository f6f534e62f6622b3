import { set } from "@ember/object";
import type Owner from "@ember/owner";
import Category from "discourse/models/category";
import Topic from "discourse/models/topic";
import type MedicalApi from "../../services/medical-api.ts";
import type MedicalChecklistService from "../../services/medical-checklist.ts";
import type { ComposerModel } from "../composer/model.ts";
import type { Attestation } from "../examiner.ts";
import type { Held, HeldEdit, HeldPost } from "./held-post.ts";

interface Composer {
  readonly model?: ComposerModel;
  open(options: object): Promise<void>;
  openNewTopic(options: object): Promise<void>;
  setProperties(values: object): void;
}

/** Opens core's composer with a text that came back, where it was written for, with the answers given then. */
export async function takeBack(owner: Owner, post: Held): Promise<void> {
  const composer = owner.lookup("service:composer") as unknown as Composer;
  if (post.is_edit) {
    await edit(owner, composer, post);
  } else if (post.topic_id) {
    await reply(owner, composer, post);
  } else {
    await newTopic(composer, post);
  }
  recall(owner, composer.model, post.attestation);
}

async function newTopic(composer: Composer, post: HeldPost): Promise<void> {
  await composer.openNewTopic({
    title: post.title,
    body: post.raw,
    category: Category.findById(post.category_id),
    tags: post.tags.join(","),
  });
}

async function reply(
  owner: Owner,
  composer: Composer,
  { raw, topic_id, reply_to_post_number }: HeldPost
): Promise<void> {
  const api = owner.lookup("service:medical-api") as unknown as MedicalApi;
  const topic = Topic.create(await Topic.find(topic_id, {}));
  await composer.open({
    action: "reply",
    draftKey: topic.draft_key,
    draftSequence: topic.draft_sequence,
    topic,
    post: await api.postIn(topic, reply_to_post_number),
    topicBody: raw,
  });
}

/** Core loads what is published, and puts the text over it: what is saved is compared with that. */
async function edit(
  owner: Owner,
  composer: Composer,
  { raw, post_id, edit_reason, topic_id }: HeldEdit
): Promise<void> {
  const api = owner.lookup("service:medical-api") as unknown as MedicalApi;
  const post = await api.post(post_id!);
  const topic = Topic.create(await Topic.find(topic_id, {}));
  set(post as { topic: Topic }, "topic", topic);
  await composer.open({
    action: "edit",
    draftKey: topic.draft_key,
    draftSequence: topic.draft_sequence,
    post,
    topicBody: raw,
  });
  if (edit_reason) {
    composer.setProperties({ showEditReason: true, editReason: edit_reason });
  }
}

/** None of them counts until the checklist finds again what they were given to. */
function recall(
  owner: Owner,
  model: ComposerModel | undefined,
  json: string | undefined
): void {
  const checklist = owner.lookup(
    "service:medical-checklist"
  ) as MedicalChecklistService;
  if (model && json) {
    checklist.follow(model);
    checklist.current?.recall(JSON.parse(json) as Attestation);
  }
}
