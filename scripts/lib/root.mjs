import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Absolute path of the repository. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/**
 * @param {...string} parts path inside the repository
 * @returns {string} absolute path
 */
export function fromRoot(...parts) {
  return join(ROOT, ...parts);
}
