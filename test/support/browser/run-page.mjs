const TIMEOUT = 300_000;

// The page's own start; QUnit reads its configuration from here before any module runs.
const HTML = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>Rendering tests</title></head>
  <body>
    <div id="ember-testing-container"><div id="ember-testing"></div></div>
    <script src="/tests.js"></script>
  </body>
</html>`;

/** @param {string} script the built tests */
export function pageFiles(script) {
  return {
    "/": { type: "text/html; charset=utf-8", body: HTML },
    "/favicon.ico": { type: "image/x-icon", body: "" },
    "/tests.js": { type: "text/javascript; charset=utf-8", body: script },
  };
}

/**
 * Opens the page and waits until QUnit says that it is done.
 *
 * @param {import("playwright-core").BrowserContext} context
 * @param {string} address
 * @param {(test: object) => void} onTest gets each `{name, status, assertions}`
 * @throws {Error} when the page breaks or is not done in time
 */
export async function runPage(context, address, onTest) {
  const page = await context.newPage();
  let timer;

  await new Promise((resolve, reject) => {
    timer = setTimeout(
      () => reject(new Error("the page never ended")),
      TIMEOUT
    );
    page.on("pageerror", reject);
    page.on("crash", () => reject(new Error("the page crashed")));
    openPage(page, address, onTest, resolve).catch(reject);
  }).finally(() => clearTimeout(timer));
}

async function openPage(page, address, onTest, onDone) {
  await page.exposeFunction("reportTest", onTest);
  await page.exposeFunction("reportDone", onDone);
  await page.addInitScript(listen);
  await page.goto(address);
}

/** Runs inside the page, before its own script. */
function listen() {
  window.QUnit = { config: { autostart: false, failOnZeroTests: true } };
  window.listenToTests = (QUnit) => {
    QUnit.on("testEnd", ({ fullName, status, errors }) =>
      window.reportTest({
        name: fullName.join(" › "),
        status,
        errors: errors.map(({ message, actual, expected, stack }) => ({
          message: String(message),
          actual: QUnit.dump.parse(actual),
          expected: QUnit.dump.parse(expected),
          stack,
        })),
      })
    );
    QUnit.on("runEnd", () => window.reportDone());
  };
}
