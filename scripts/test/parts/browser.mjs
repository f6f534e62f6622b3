import { withChromium } from "../../../test/support/browser/chromium.mjs";
import { publicFiles } from "../../../test/support/browser/public-files.mjs";
import { pageFiles, runPage } from "../../../test/support/browser/run-page.mjs";
import { serving } from "../../../test/support/browser/serve.mjs";
import {
  buildTestPage,
  renderingTests,
} from "../../../test/support/browser/test-page.mjs";

/**
 * @param {import("../results.mjs").Results} results
 * @param {string} [word] run only files that have it in their path
 */
export async function run(results, word = "") {
  const tests = renderingTests().filter((path) => path.includes(word));
  if (!tests.length) {
    results.note("no tests in test/rendering yet");
    return;
  }

  const files = {
    ...publicFiles(),
    ...pageFiles(await buildTestPage(tests)),
  };
  await serving(files, (address) =>
    withChromium((context) =>
      runPage(context, address, (test) => count(results, test))
    )
  );
}

function count(results, { name, status, errors }) {
  if (status === "passed") {
    results.pass();
  } else if (status === "skipped" || status === "todo") {
    results.skip(name, "as the test says");
  } else {
    results.fail(name, errors.map(describe).join("\n"));
  }
}

function describe({ message, actual, expected, stack }) {
  return [
    message,
    `actual:   ${actual}`,
    `expected: ${expected}`,
    stack ?? "",
  ].join("\n");
}
