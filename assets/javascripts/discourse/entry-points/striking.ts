import type { PluginApi } from "discourse/lib/plugin-api";
import ReviewableMedicalAppeal from "../components/reviewable-medical-appeal.gts";
import DecideModal from "../components/standing/decide-modal.gts";

/** Appeals in core's review queue. */
export function install(api: PluginApi): void {
  api.registerReviewableActionModal("medical_keep", DecideModal);
  api.registerReviewableActionModal("medical_pardon", DecideModal);
  // Not there before 2026; those find it by its name.
  (api as Partial<PluginApi>).registerReviewableComponent?.(
    "ReviewableMedicalAppeal",
    () => ReviewableMedicalAppeal
  );
}
