import { mkdirSync } from "node:fs";
import { withChromium } from "../../test/support/browser/chromium.mjs";
import { fromRoot } from "../lib/root.mjs";
import { STEPS } from "./steps.mjs";

const SHOTS = ["tmp", "demo"];

/**
 * Drives the page headless, one step after the other, and writes screenshots to tmp/demo.
 *
 * @param {string} address
 * @returns {Promise<boolean>} whether every step worked and the page stayed whole
 */
export async function checkPage(address) {
  mkdirSync(fromRoot(...SHOTS), { recursive: true });
  process.stdout.write("\nDriving the page in Chromium:\n");
  const failures = await withChromium((context) => drive(context, address));
  process.stdout.write(
    failures.length
      ? `\n${failures.join("\n")}\n`
      : `\nThe page works. Screenshots: ${SHOTS.join("/")}\n`
  );
  return failures.length === 0;
}

async function drive(context, address) {
  const page = await context.newPage();
  const failures = watch(page, address);
  // Of the window as a visitor sees it, or of one part of the page.
  const shoot = (name, part) =>
    (part ? page.locator(part) : page).screenshot({
      path: fromRoot(...SHOTS, `${name}.png`),
    });

  for (const { name, run } of STEPS) {
    try {
      await run({ page, address, shoot });
      process.stdout.write(`  ✓ ${name}\n`);
    } catch (error) {
      process.stdout.write(`  ✗ ${name}\n`);
      failures.push(`${name}: ${error.message}`);
      await shoot("failure");
      break;
    }
  }
  return failures;
}

/** Collects what goes wrong besides the steps: errors of the page, requests to anywhere else. */
function watch(page, address) {
  const failures = [];
  page.on("pageerror", ({ message }) =>
    failures.push(`The page threw: ${message}`)
  );
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !url.startsWith("data:")) {
      failures.push(`The page asked another server: ${url}`);
    }
  });
  page.on("response", (response) => {
    if (!response.ok()) {
      failures.push(`${response.url()} answered ${response.status()}`);
    }
  });
  return failures;
}
