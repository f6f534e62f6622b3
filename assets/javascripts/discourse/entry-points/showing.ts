import type { PluginApi } from "discourse/lib/plugin-api";
import Bar from "../components/checklist/bar.gts";
import UnderEditor from "../components/checklist/under-editor.gts";
import CardBadge from "../components/credential/card-badge.gts";
import PostBadge from "../components/credential/post-badge.gts";
import CredentialTab from "../components/own-credential/tab.gts";
import Tab from "../components/specialty-claims/tab.gts";
import type { ComposerModel } from "../lib/composer/model.ts";
import { type NewWords, takeWords } from "../lib/composer/new-words.ts";
import { richExtension } from "../lib/composer/rich-extension.ts";
import { checklistOf } from "./services.ts";

/** What core's composer, posts, cards and preferences show of ours. */
export function install(api: PluginApi): void {
  api.renderInOutlet("composer-fields-below", Bar);
  api.renderInOutlet("composer-after-composer-editor", UnderEditor);
  api.renderInOutlet("user-preferences-nav", Tab);
  api.addTrackedPostProperties("medical_badge");
  api.renderAfterWrapperOutlet("post-meta-data-poster-name", PostBadge);
  api.renderInOutlet("user-card-after-username", CardBadge);
  api.renderInOutlet("user-preferences-nav", CredentialTab);
  api.registerRichEditorExtension(
    richExtension((editor) => checklistOf(api).editors.connect(editor))
  );
  hearOfWords(api);
}

interface MessageBus {
  subscribe(channel: string, hear: (news: NewWords) => void): void;
}

/** What moderators say of a word holds at once, in an open composer too. */
function hearOfWords(api: PluginApi): void {
  const bus = api.container.lookup("service:message-bus") as MessageBus;
  bus.subscribe("/medical-communities/words", (news) => {
    const site = api.container.lookup("service:site") as Parameters<
      typeof takeWords
    >[1];
    const composer = api.container.lookup("service:composer") as {
      model?: ComposerModel | null;
    };
    takeWords(news, site, composer.model);
    checklistOf(api).followAgain();
  });
}
