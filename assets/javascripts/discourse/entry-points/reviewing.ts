import type { PluginApi } from "discourse/lib/plugin-api";
import LeaveModal from "../components/examined-post/leave-modal.ts";
import Beside from "../components/held-post/beside.gts";
import ReleaseOwnModal from "../components/held-post/release-own-modal.ts";
import ReturnModal from "../components/held-post/return-modal.ts";
import WaitingEdit from "../components/held-post/waiting-edit.gts";
import ReviewableMedicalEdit from "../components/reviewable-medical-edit.gts";
import ReviewableMedicalPost from "../components/reviewable-medical-post.gts";

// The second is all that the older review queue has.
const OUTLETS = [
  "after-reviewable-queued-post-body",
  "reviewable-item-actions",
];

/** What those who decide see beside a held post, and what they are asked. */
export function install(api: PluginApi): void {
  OUTLETS.forEach((outlet) => api.renderInOutlet(outlet, Beside));
  api.renderInOutlet("composer-fields", WaitingEdit);
  api.registerReviewableActionModal("medical_return", ReturnModal);
  api.registerReviewableActionModal("medical_release_own", ReleaseOwnModal);
  api.registerReviewableActionModal("medical_leave_post", LeaveModal);
  // Not there before 2026; those find them by their names.
  const { registerReviewableComponent } = api as Partial<PluginApi>;
  registerReviewableComponent?.call(
    api,
    "ReviewableMedicalEdit",
    () => ReviewableMedicalEdit
  );
  registerReviewableComponent?.call(
    api,
    "ReviewableMedicalPost",
    () => ReviewableMedicalPost
  );
}
