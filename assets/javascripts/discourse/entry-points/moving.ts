import type { PluginApi } from "discourse/lib/plugin-api";
import { i18n } from "discourse-i18n";
import Topics from "../components/unmoved/topics.gts";
import { afterRequests, type Request } from "../lib/requests.ts";
import Unmoved from "../lib/unmoved.ts";

interface Dialog {
  readonly show?: boolean;
  alert(options: object): unknown;
  cancel(): void;
}

/** Bulk moves: core tells nobody which topics did not move, and says that all is done. */
export function install(api: PluginApi): void {
  const unmoved = new Unmoved();
  afterRequests(isBulk, (_status, answer) => {
    const dialog: Dialog = api.container.lookup("service:dialog");
    if (!dialog.show) {
      unmoved.forget();
    }
    if (unmoved.add(answer) && !dialog.show) {
      tell(dialog, unmoved);
    }
  });
}

function tell(dialog: Dialog, unmoved: Unmoved): void {
  dialog.alert({
    title: i18n("medical_communities.unmoved.title"),
    bodyComponent: Topics,
    bodyComponentModel: { unmoved, close: () => dialog.cancel() },
  });
}

function isBulk({ path, method }: Request): boolean {
  return method === "PUT" && path === "/topics/bulk";
}
