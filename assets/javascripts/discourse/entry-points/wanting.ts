import type { PluginApi } from "discourse/lib/plugin-api";
import ReviewableMedicalCommunityRequest from "../components/reviewable-medical-community-request.gts";
import DeclineModal from "../components/wanted/decline-modal.ts";

/** Communities that members want, in core's review queue. */
export function install(api: PluginApi): void {
  api.registerReviewableActionModal("medical_community_decline", DeclineModal);
  // Not there before 2026; those find it by its name.
  (api as Partial<PluginApi>).registerReviewableComponent?.(
    "ReviewableMedicalCommunityRequest",
    () => ReviewableMedicalCommunityRequest
  );
}
