import type { PluginApi } from "discourse/lib/plugin-api";
import Bar from "../components/checklist/bar.gts";
import UnderEditor from "../components/checklist/under-editor.gts";
import Tab from "../components/specialty-claims/tab.gts";
import { richExtension } from "../lib/composer/rich-extension.ts";
import { checklistOf } from "./services.ts";

/** What core's composer and preferences show of ours. */
export function install(api: PluginApi): void {
  api.renderInOutlet("composer-fields-below", Bar);
  api.renderInOutlet("composer-after-composer-editor", UnderEditor);
  api.renderInOutlet("user-preferences-nav", Tab);
  api.registerRichEditorExtension(
    richExtension((editor) => checklistOf(api).editors.connect(editor))
  );
}
