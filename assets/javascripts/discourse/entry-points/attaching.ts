import type { PluginApi } from "discourse/lib/plugin-api";
import { i18n } from "discourse-i18n";
import AttachmentGuard from "../lib/attachments/guard.ts";
import type { ComposerModel } from "../lib/composer/model.ts";
import { charterOf } from "../lib/composer/situation.ts";

const CASES = "clinical-cases";

/** Files: which ones are not uploaded in a community for cases. */
export function install(api: PluginApi): void {
  const composer = api.container.lookup("service:composer") as {
    readonly model?: ComposerModel | null;
  };
  const sentence = () =>
    composer.model && charterOf(composer.model)?.policy.preset === CASES
      ? i18n("medical_communities.attachments.refused")
      : undefined;
  api.addComposerUploadPreProcessor(AttachmentGuard, () => ({ sentence }));
}
