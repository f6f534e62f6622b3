import type { PostText } from "../checklist/text-surface.ts";
import type { Door, Mode, Policy } from "../examiner.ts";
import { charterOfMessage, NEW_MESSAGE } from "./addressees.ts";
import { type Charter, type ComposerModel, read } from "./model.ts";

/** By which rules an open composer's text is judged. `published`: what an edit starts from. */
export interface Situation {
  readonly policy: Policy;
  readonly mode: Mode;
  readonly door: Door;
  readonly published?: PostText;
  readonly communityId: number;
  /** No moderator can read it first: core's queue would lose whom a message is for. */
  readonly unqueued?: true;
}

const DOORS: Readonly<Record<string, Door>> = {
  createTopic: "topic",
  createSharedDraft: "topic",
  reply: "reply",
  edit: "edit",
  editSharedDraft: "edit",
  [NEW_MESSAGE]: "message",
};

/** The charter of the community that an open composer writes to. Other categories and messages have none. */
export function charterOf(model: ComposerModel): Charter | undefined {
  if (read(model, "privateMessage")) {
    return charterOfMessage(model);
  }
  const category = read(model, "canEditTitle")
    ? read(model, "category")
    : (read(model, "topic")?.category ?? read(model, "category"));
  return category?.medical_community;
}

/** Whether a text is for nobody but this device until Reply. A new topic without a place might go to a community. */
export function staysHere(
  model: ComposerModel,
  mightGoThere: boolean
): boolean {
  const charter = charterOf(model);
  return charter
    ? charter.drafts === "device"
    : mightGoThere &&
        DOORS[read(model, "action")] === "topic" &&
        !read(model, "category");
}

/** Whether a composer writes something that can be kept and put back. */
export function hasDoor(model: ComposerModel): boolean {
  return DOORS[read(model, "action")] !== undefined;
}

/** Undefined where nothing is judged before it is sent, as for translations: the server does it alone. */
export function situationOf(model: ComposerModel): Situation | undefined {
  const charter = charterOf(model);
  const door = doorOf(model);
  if (!charter || !door) {
    return undefined;
  }
  const published = door === "edit" ? publishedText(model) : undefined;
  return {
    policy: charter.policy,
    mode: "enforce",
    door,
    communityId: charter.community_id,
    ...(published && { published }),
    ...(read(model, "privateMessage") && { unqueued: true }),
  };
}

/** The text as typed; the title where it is written together with the body. */
export function textOf(model: ComposerModel): PostText {
  const raw = read(model, "reply") ?? "";
  return read(model, "canEditTitle")
    ? { title: String(read(model, "title") ?? ""), raw }
    : { raw };
}

export function sameSituation(a?: Situation, b?: Situation): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function doorOf(model: ComposerModel): Door | undefined {
  const door = DOORS[read(model, "action")];
  return door === "reply" && read(model, "privateMessage") ? "message" : door;
}

function publishedText(model: ComposerModel): PostText {
  const raw = read(model, "originalText") ?? "";
  const title = read(model, "originalTitle");
  return typeof title === "string" ? { title, raw } : { raw };
}
