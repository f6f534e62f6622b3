import { existsSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { fromRoot } from "../../../scripts/lib/root.mjs";

const STAND_INS = fromRoot("test", "stand-ins");
const EMBER = fromRoot(
  "node_modules",
  "ember-source",
  "dist",
  "dev",
  "packages"
);
const OF_EMBER =
  /^(@ember\/|@glimmer\/|@simple-dom\/|(ember-testing|rsvp|backburner\.js|router_js|route-recognizer)(\/|$))/;
const ENDINGS = [
  "",
  ".js",
  ".gjs",
  ".ts",
  ".gts",
  "/index.ts",
  "/index.gts",
  "/index.js",
];

/** `discourse/x` and `discourse-i18n` mean our stand-in; without one the build stops and names the module. */
export function resolveStandIn({ path }) {
  const found = findFile(join(STAND_INS, path));
  return found
    ? { path: found }
    : {
        errors: [{ text: `There is no stand-in for ${path} in ${STAND_INS}` }],
      };
}

export function resolveRelative({ path, resolveDir }) {
  const found = findFile(resolve(resolveDir, path));
  return found && { path: found };
}

/**
 * @param {string} path bare import
 * @returns {{path: string} | undefined} undefined leaves it to npm
 */
export function resolveEmber(path) {
  const found = OF_EMBER.test(path) && findFile(join(EMBER, path));
  return found ? { path: found } : undefined;
}

function findFile(path) {
  return ENDINGS.map((ending) => path + ending).find(
    (candidate) => existsSync(candidate) && statSync(candidate).isFile()
  );
}
