import type { PluginApi } from "discourse/lib/plugin-api";
import type { ComposerModel } from "../lib/composer/model.ts";
import { silenceFor } from "../lib/drafts/look-ups.ts";
import { afterRequests, keepBack, type Request } from "../lib/requests.ts";
import { checklistOf, draftsOf } from "./services.ts";

interface CoreModel extends ComposerModel {
  readonly canSaveDraft: boolean;
}

// Core asks its model each time whether a draft may go: none is late.
const DRAFTS = "/drafts";

type CoreClass = new (...args: never[]) => CoreModel;

/** Drafts: what may leave the device before Reply, and what is kept on it. */
export function install(api: PluginApi): void {
  guardServerDrafts(api);
  keepBack((request) => {
    const { isQuiet, isEcho } = draftsOf(api);
    return isQuiet || (isEcho && request.path !== DRAFTS)
      ? silenceFor(request)
      : undefined;
  });
  api.onAppEvent("composer:saved", () => draftsOf(api).forget());
  api.onAppEvent("composer:cancelled", () => draftsOf(api).forget());
  afterRequests(isLogOut, (status) => {
    if (status < 400) {
      draftsOf(api).forgetAll();
    }
  });
  // Looks for what is too old, and for what somebody left behind who is no longer logged in.
  draftsOf(api);
}

// There is no transformer for drafts, in no version: core asks its model alone.
function guardServerDrafts(api: PluginApi): void {
  const guarded = (Core: CoreClass) =>
    class extends Core {
      get canSaveDraft(): boolean {
        return checklistOf(api).mayLeave(this) && super.canSaveDraft;
      }
    };
  api.modifyClass("model:composer", guarded, {
    pluginId: "medical-communities",
  });
}

function isLogOut({ path, method }: Request): boolean {
  return method === "DELETE" && path.startsWith("/session/");
}
