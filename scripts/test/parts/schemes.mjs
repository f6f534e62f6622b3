import { runNodeTests } from "../node-tests.mjs";

/**
 * @param {import("../results.mjs").Results} results
 * @param {string} [word] run only files that have it in their path
 */
export async function run(results, word) {
  await runNodeTests(results, "test/schemes", word);
}
