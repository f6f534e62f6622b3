import type { PluginApi } from "discourse/lib/plugin-api";
import ReviewableMedicalStandingCase from "../components/reviewable-medical-standing-case.gts";
import DecideModal from "../components/standing-case/decide-modal.gts";

/** Reviews of standing in core's review queue. */
export function install(api: PluginApi): void {
  api.registerReviewableActionModal("medical_case_decide", DecideModal);
  // Not there before 2026; those find it by its name.
  (api as Partial<PluginApi>).registerReviewableComponent?.(
    "ReviewableMedicalStandingCase",
    () => ReviewableMedicalStandingCase
  );
}
