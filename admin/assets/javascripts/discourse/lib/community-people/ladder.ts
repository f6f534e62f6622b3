import { i18n } from "discourse-i18n";
import { say } from "../community-founding/words.ts";
import type { Community, Listing } from "../community-settings/settings.ts";

const ARROW = { ltr: " → ", rtl: " ← " };

/** A measure, in the words of those who decide. */
export function stepName(step: string): string {
  return i18n(`medical_communities.standing_case.kinds.${step}`);
}

/** What is suggested in reviews of standing, and who decided so. */
export function ladderOf(community: Community, listing: Listing): string {
  const { inherited, ladder } = community;
  if (inherited.ladder !== undefined) {
    return "";
  }
  return ladder.length > 0
    ? say("ladder_own", { steps: steps(ladder) })
    : say("ladder_of_site", { steps: steps(listing.site_ladder) });
}

function steps(ladder: readonly string[]): string {
  const direction = document.documentElement.classList.contains("rtl")
    ? "rtl"
    : "ltr";
  return ladder.map(stepName).join(ARROW[direction]);
}
