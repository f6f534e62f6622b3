import {
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";

/** The file by which a copy is known. */
export const MARK = ".compat-copy";
const NOTICE =
  "Made by bin/build --compat from the native plugin; do not edit.\n";

/** The folder cannot be written to; the message is one sentence. */
export class Unusable extends Error {}

/**
 * @param {string} folder
 * @throws {Unusable} when it holds something that we did not put there
 */
export function checkFolder(folder) {
  const names = namesIn(folder);
  if (names.length && !names.includes(MARK)) {
    throw new Unusable(
      `${folder} is neither empty nor an earlier copy, so nothing was written.`
    );
  }
}

/**
 * Makes a folder hold these files, our mark and nothing else but a repository's own folder.
 *
 * @param {string} folder
 * @param {Map<string, string | Buffer>} files by path inside the folder
 */
export function fillFolder(folder, files) {
  namesIn(folder).forEach((name) =>
    rmSync(join(folder, name), { recursive: true })
  );
  new Map([...files, [MARK, NOTICE]]).forEach((content, path) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  });
}

function namesIn(folder) {
  return existsSync(folder)
    ? readdirSync(folder).filter((name) => name !== ".git")
    : [];
}
