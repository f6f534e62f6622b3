import type { PluginApi } from "discourse/lib/plugin-api";
import { refusalIn } from "../lib/checklist/refusal.ts";
import { afterRequests, type Request } from "../lib/requests.ts";
import { checklistOf } from "./services.ts";
import { transform } from "./transform.ts";

// One name everywhere: core reads some fields by the name they are sent by, not by the model's.
const ATTESTATION = "medical_attestation";
const SEND_TO_MODERATOR = "medical_communities.checklist.moderator";

/** Reply: what has to be answered first, and how the answers travel. */
export function install(api: PluginApi): void {
  transform<unknown>(
    api,
    "composer-service-cannot-submit-post",
    (stopped, model) => stopped || checklistOf(api).stops(model) || stopped
  );
  transform<string>(api, "composer-save-button-label", (label) =>
    checklistOf(api).current?.state === "held" ? SEND_TO_MODERATOR : label
  );
  api.serializeOnCreate(ATTESTATION, ATTESTATION);
  api.serializeOnUpdate(ATTESTATION, ATTESTATION);
  api.serializeToTopic(ATTESTATION, ATTESTATION);
  api.serializeToDraft(ATTESTATION, ATTESTATION);
  afterRequests(isPost, (_status, answer) =>
    checklistOf(api).refused.hear(refusalIn(answer))
  );
  api.addComposerSaveErrorCallback(() => checklistOf(api).refused.explain());
}

// Core tells its callbacks a sentence alone; what else the server answered is to be had from the request.
function isPost({ path, method }: Request): boolean {
  return (
    (method === "POST" && path === "/posts") ||
    (method === "PUT" && /^\/(posts\/\d+|t\/.+)$/.test(path))
  );
}
