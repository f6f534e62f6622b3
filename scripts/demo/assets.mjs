import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { packIds } from "../examine/load.mjs";
import { fromRoot } from "../lib/root.mjs";

const BUNDLE = "public/javascripts/examiner.js";

/**
 * The committed examiner and its packs, each under an address with its digest, as a forum serves them.
 *
 * @returns {{addresses: {bundle: string, packs: Record<string, string>}, files: Record<string, string>}}
 *   `files`: path in the repository by path on the page
 */
export function examinerAssets() {
  const packs = packIds().map((id) => `public/javascripts/packs/${id}.js`);
  return {
    addresses: {
      bundle: address(BUNDLE),
      packs: Object.fromEntries(
        packs.map((path) => [basename(path, ".js"), address(path)])
      ),
    },
    files: Object.fromEntries(
      [BUNDLE, ...packs].map((path) => [`/${path}`, path])
    ),
  };
}

function address(path) {
  const digest = createHash("sha256")
    .update(readFileSync(fromRoot(path)))
    .digest("hex");
  return `/${path}?v=${digest.slice(0, 16)}`;
}
