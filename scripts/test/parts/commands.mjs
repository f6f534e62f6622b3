import { runNodeTests } from "../node-tests.mjs";

/** @param {import("../results.mjs").Results} results */
export async function run(results) {
  await runNodeTests(results, "test/commands");
}
