import type { PluginApi } from "discourse/lib/plugin-api";
import DeclineModal from "../components/membership/decline-modal.gts";
import ReviewableMedicalMembershipRequest from "../components/reviewable-medical-membership-request.gts";
import { say } from "../lib/community/words.ts";

/** The way to the directory, and requests to join in core's review queue. */
export function install(api: PluginApi): void {
  api.addCommunitySectionLink({
    name: "medical-communities",
    route: "medicalCommunities",
    title: say("directory.hint"),
    text: say("directory.title"),
    icon: "users",
  });
  api.registerReviewableActionModal("medical_decline", DeclineModal);
  // Not there before 2026; those find it by its name.
  (api as Partial<PluginApi>).registerReviewableComponent?.(
    "ReviewableMedicalMembershipRequest",
    () => ReviewableMedicalMembershipRequest
  );
}
