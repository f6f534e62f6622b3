// Every generated file of the examiner, in the order in which they need each other.
import { bundle } from "./bundle.mjs";
import { checkRules } from "./check-rules.mjs";
import { hostModule, sellerModule } from "./hosts.mjs";
import { Output } from "./output.mjs";
import { buildPacks } from "./packs.mjs";
import { placeModule } from "./places.mjs";
import { presetsFile } from "./presets-file.mjs";
import { ruleIndex } from "./rule-index.mjs";
import { rulesPage } from "./rules-page.mjs";
import { SERVER_SCRIPTS, serverScript } from "./server-scripts.mjs";
import { unicodeModule } from "./unicode.mjs";
import { wordModule } from "./word-groups.mjs";
import { roleModule } from "./words.mjs";

/**
 * Writes all generated files, or with `check` only compares them.
 *
 * @param {{check: boolean}} options
 * @returns {Promise<string[]>} paths that were written, or with `check` are stale, relative to the repository
 */
export async function build({ check }) {
  const output = new Output(check);
  await output.put("examiner/src/lexicons/unicode.ts", unicodeModule());
  await output.put("examiner/src/lexicons/roles.ts", await roleModule());
  await output.put("examiner/src/lexicons/words.ts", await wordModule());
  await output.put("examiner/src/lexicons/hosts.ts", await hostModule());
  await output.put("examiner/src/lexicons/sellers.ts", await sellerModule());
  await output.put("examiner/src/lexicons/places.ts", await placeModule());
  await output.put("examiner/src/rules/index.ts", await ruleIndex());
  // Also writes the words around medicines, which the bundle holds.
  const packs = await buildPacks({ check });
  await checkRules();
  await output.put("public/javascripts/examiner.js", await bundle());
  for (const name of Object.keys(SERVER_SCRIPTS)) {
    await output.put(
      `lib/medical_communities/examiner/scripts/${name}.js`,
      await serverScript(name)
    );
  }
  await output.put("config/presets.json", await presetsFile());
  await output.put("examiner/RULES.md", await rulesPage());
  return [...output.changed, ...packs];
}
