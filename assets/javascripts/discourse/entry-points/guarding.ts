import type { PluginApi } from "discourse/lib/plugin-api";
import Notices from "../components/community/notices.gts";
import Overview from "../components/deadline/overview.gts";
import { afterRequests } from "../lib/requests.ts";
import type MedicalRules from "../services/medical-rules.ts";

/** What a member is told where taking part is limited. */
export function install(api: PluginApi): void {
  const rules = () =>
    api.container.lookup("service:medical-rules") as MedicalRules;
  api.renderInOutlet("discovery-list-controls-above", Notices);
  api.renderInOutlet("topic-above-post-stream", Notices);
  api.renderInOutlet("above-main-container", Overview);
  afterRequests(
    ({ path, method }) => method === "POST" && path === "/posts",
    (_status, answer) => rules().hear(answer)
  );
  api.addComposerSaveErrorCallback(() => rules().explain());
}
