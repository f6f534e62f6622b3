import assert from "node:assert/strict";
import { createRequire } from "node:module";

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/**
 * Asserts that axe-core has nothing to object to on the page as it stands, by the rules of WCAG 2.2 AA.
 *
 * @param {import("playwright-core").Page} page
 */
export async function assertAccessible(page) {
  await page.addScriptTag({ path: AXE });
  const { violations } = await page.evaluate(
    (values) => window.axe.run({ runOnly: { type: "tag", values } }),
    TAGS
  );
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`
  );
  assert.deepEqual(found, [], "the page is not accessible");
}
