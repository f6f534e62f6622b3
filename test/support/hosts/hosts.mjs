import { createContext, runInContext, runInNewContext } from "node:vm";
import { ensureGems, GEM_ENVIRONMENT } from "../../../scripts/ensure/gems.mjs";
import { run } from "../../../scripts/lib/command.mjs";
import { withChromium } from "../browser/chromium.mjs";

// What the language itself does not have; V8 adds it even to a context made from nothing.
const ADDED = [
  "Intl",
  "WebAssembly",
  "console",
  "SharedArrayBuffer",
  "Atomics",
];

/** @type {Record<string, (program: string) => Promise<string> | string>} each gives the program's value */
export const HOSTS = {
  "an empty JavaScript context": runInEmptyContext,
  "mini_racer's V8": runInMiniRacer,
  Chromium: runInChromium,
};

/** The host that the others are compared with. */
export function runInNode(program) {
  return runInNewContext(program);
}

function runInEmptyContext(program) {
  const context = createContext(Object.create(null));
  ADDED.forEach((name) => runInContext(`delete globalThis.${name}`, context));
  return runInContext(program, context);
}

async function runInMiniRacer(program) {
  await ensureGems();
  const { status, stdout, output } = await run(
    "bundle",
    ["exec", "ruby", "test/support/hosts/mini_racer.rb"],
    { input: program, env: GEM_ENVIRONMENT }
  );
  if (status !== 0) {
    throw new Error(output);
  }
  return stdout;
}

function runInChromium(program) {
  return withChromium(async (context) => {
    const page = await context.newPage();
    return page.evaluate(program);
  });
}
