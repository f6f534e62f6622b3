import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/**
 * A file that remembers what an installation was made from, so that a second run costs a hash only.
 *
 * @param {string} path the stamp
 * @param {string[]} sources files whose content decides
 * @param {string} [extra] something else that decides, such as a version
 */
export function stamp(path, sources, extra = "") {
  const hash = createHash("sha256").update(extra);
  sources
    .filter((source) => existsSync(source))
    .forEach((source) => hash.update(readFileSync(source)));
  const digest = hash.digest("hex");

  return {
    isFresh: () => existsSync(path) && readFileSync(path, "utf8") === digest,
    write() {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, digest);
    },
  };
}
