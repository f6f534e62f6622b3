import { ensureChromium } from "./chromium.mjs";
import { ensureGems } from "./gems.mjs";
import { ensureModules } from "./modules.mjs";

export { Missing } from "./missing.mjs";

const STEPS = {
  modules: ensureModules,
  chromium: ensureChromium,
  gems: ensureGems,
};

/**
 * Sets up what a command needs; quick when all is there.
 *
 * @param {...("modules" | "chromium" | "gems")} needs
 * @throws {Missing} with one sentence that says what is missing and how to get it
 */
export async function ensure(...needs) {
  for (const need of needs) {
    await STEPS[need]();
  }
}
