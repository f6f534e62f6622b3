/** @param {import("../results.mjs").Results} results */
export async function run(results) {
  results.note("nothing to run yet");
}
