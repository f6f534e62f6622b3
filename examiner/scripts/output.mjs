import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The examiner's folder, and the repository's. */
export const EXAMINER = resolve(dirname(fileURLToPath(import.meta.url)), "..");
export const REPOSITORY = dirname(EXAMINER);

/** Puts generated files in their places; with `check` it only notes which of them differ. */
export class Output {
  changed = [];

  constructor(check) {
    this.check = check;
  }

  /** @param {string} path relative to the repository @param {string} content */
  async put(path, content) {
    const file = resolve(REPOSITORY, path);
    const before = await readFile(file, "utf8").catch(() => undefined);
    if (before === content) {
      return;
    }
    this.changed.push(path);
    if (!this.check) {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    }
  }
}
