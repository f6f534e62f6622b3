import type { PluginApi } from "discourse/lib/plugin-api";
import DismissModal from "../components/complaint/dismiss-modal.ts";
import MemberButton from "../components/complaint/member-button.gts";
import ComplaintModal from "../components/complaint/modal.gts";
import PostButton from "../components/complaint/post-button.gts";
import UpholdModal from "../components/complaint/uphold-modal.ts";
import ReviewableMedicalComplaint from "../components/reviewable-medical-complaint.gts";
import { type CoreTopic, othersPosts } from "../lib/complaint/posts.ts";
import { say } from "../lib/complaint/words.ts";

const OUTLETS = ["user-card-additional-buttons", "user-profile-controls"];

interface Menu {
  add(key: string, button: unknown, position: object): void;
}

interface Footer {
  readonly currentUser: { readonly id: number } | null;
  readonly topic: CoreTopic & { readonly posts_count: number };
}

interface Modal {
  show(modal: unknown, given: object): void;
}

/** Where people complain, and where it is decided. */
export function install(api: PluginApi): void {
  addToPosts(api);
  addToTopics(api);
  OUTLETS.forEach((outlet) => api.renderInOutlet(outlet, MemberButton));
  api.registerReviewableActionModal("medical_complaint_uphold", UpholdModal);
  api.registerReviewableActionModal("medical_complaint_dismiss", DismissModal);
  // Not there before 2026; those find it by its name.
  (api as Partial<PluginApi>).registerReviewableComponent?.(
    "ReviewableMedicalComplaint",
    () => ReviewableMedicalComplaint
  );
}

function addToPosts(api: PluginApi): void {
  api.registerValueTransformer("post-menu-buttons", ({ value, context }) => {
    const { buttonKeys } = context as unknown as {
      buttonKeys: Record<string, string>;
    };
    (value as Menu).add("medical-complain", PostButton, {
      after: buttonKeys["FLAG"],
      before: buttonKeys["SHOW_MORE"],
    });
  });
}

/** A topic's author asks for help with a quarrel in it. */
function addToTopics(api: PluginApi): void {
  api.registerTopicFooterButton({
    id: "medical-ask-moderation",
    icon: "shield-halved",
    priority: 200,
    classNames: ["medical-ask-moderation"],
    dependentKeys: ["topic.posts_count"],
    translatedLabel: () => say("do_quarrel"),
    translatedTitle: () => say("do_quarrel_hint"),
    displayed(this: Footer): boolean {
      const { currentUser, topic } = this;
      return Boolean(
        currentUser &&
        topic.user_id === currentUser.id &&
        !topic.isPrivateMessage &&
        topic.posts_count > 1
      );
    },
    action(this: Footer): void {
      const modal: Modal = api.container.lookup("service:modal");
      modal.show(ComplaintModal, {
        model: { ground: "quarrel", posts: othersPosts(this.topic) },
      });
    },
  });
}
