import Service from "@ember/service";
import { register } from "../../../support/rendering/application.ts";
import { setupRendering } from "../../../support/rendering/setup.ts";
import styles from "./styles.js";

/** The site as the checklist knows it; a test may make it a phone's. */
export const site = { mobileView: false };

class Site extends Service {
  get mobileView(): boolean {
    return site.mobileView;
  }
}

register("service:site", Site);

/** Renders in Discourse's colours and with the checklist's styles. */
export function setupChecklist(hooks: NestedHooks): void {
  setupRendering(hooks);

  hooks.beforeEach(() => {
    site.mobileView = false;
    const sheet = document.createElement("style");
    sheet.id = "checklist-styles";
    sheet.textContent = styles;
    document.head.append(sheet);
  });

  hooks.afterEach(() => {
    document.querySelector("#checklist-styles")?.remove();
    delete document.documentElement.dataset["palette"];
  });
}

/** Shows Discourse's dark colours until the test ends. */
export function showDark(): void {
  document.documentElement.dataset["palette"] = "dark";
}
