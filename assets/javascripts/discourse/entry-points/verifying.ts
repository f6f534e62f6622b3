import type { PluginApi } from "discourse/lib/plugin-api";
import ReviewableMedicalCredentialApplication from "../components/reviewable-medical-credential-application.gts";
import AskMoreModal from "../components/verifying/ask-more-modal.ts";
import Filters from "../components/verifying/filters.gts";
import GrantModal from "../components/verifying/grant-modal.gts";
import OpenModal from "../components/verifying/open-modal.ts";
import RevokeModal from "../components/verifying/revoke-modal.ts";
import TurnDownModal from "../components/verifying/turn-down-modal.ts";

const WINDOWS = {
  medical_grant: GrantModal,
  medical_ask_more: AskMoreModal,
  medical_turn_down: TurnDownModal,
  medical_open: OpenModal,
  medical_revoke: RevokeModal,
};

/** Verification requests in core's review queue, for those who decide. */
export function install(api: PluginApi): void {
  Object.entries(WINDOWS).forEach(([action, asks]) =>
    api.registerReviewableActionModal(action, asks)
  );
  api.renderInOutlet("above-review-filters", Filters);
  // Not there before 2026; those find it by its name.
  (api as Partial<PluginApi>).registerReviewableComponent?.(
    "ReviewableMedicalCredentialApplication",
    () => ReviewableMedicalCredentialApplication
  );
}
