import type { PluginApi } from "discourse/lib/plugin-api";
import ReviewableMedicalPromotion from "../components/reviewable-medical-promotion.gts";

/** Signs of advertising in core's review queue. */
export function install(api: PluginApi): void {
  // Not there before 2026; those find it by its name.
  (api as Partial<PluginApi>).registerReviewableComponent?.(
    "ReviewableMedicalPromotion",
    () => ReviewableMedicalPromotion
  );
}
