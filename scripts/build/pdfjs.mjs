// public/javascripts/pdfjs: the files of an npm package, byte for byte. It is no dependency of ours: who works on the
// plugin does not need it, and it would bring a canvas for Node.
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Mistake } from "../../examiner/scripts/mistake.mjs";
import { run } from "../lib/command.mjs";
import { fromRoot } from "../lib/root.mjs";

const LIST = JSON.parse(
  readFileSync(fromRoot("scripts", "build", "pdfjs.json"), "utf8")
);
const FOLDER = `public/javascripts/pdfjs/${LIST.version}`;

const sha256 = (bytes) => createHash("sha256").update(bytes).digest("hex");

/**
 * Fetches pdf.js where a file of it is missing or another; with `check` only compares.
 *
 * @param {{check: boolean}} options
 * @returns {Promise<string[]>} paths that were written, or with `check` are stale
 */
export async function buildPdfjs({ check }) {
  const stale = Object.keys(LIST.files).filter((name) => !isThere(name));
  if (stale.length && !check) {
    await withPackage((folder) => stale.forEach((name) => copy(folder, name)));
  }
  return stale.map((name) => `${FOLDER}/${name}`);
}

function isThere(name) {
  const path = fromRoot(FOLDER, name);
  return (
    existsSync(path) && sha256(readFileSync(path)) === LIST.files[name].sha256
  );
}

async function withPackage(use) {
  const folder = mkdtempSync(join(tmpdir(), "medical-pdfjs-"));
  try {
    const id = `${LIST.package}@${LIST.version}`;
    await succeed("npm", ["pack", id, "--silent"], folder);
    const [archive] = readdirSync(folder);
    const digest = createHash("sha512")
      .update(readFileSync(join(folder, archive)))
      .digest("base64");
    if (`sha512-${digest}` !== LIST.integrity) {
      throw new Mistake(`${id} is not what scripts/build/pdfjs.json expects`);
    }
    await succeed("tar", ["xzf", archive], folder);
    use(join(folder, "package"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function succeed(program, args, cwd) {
  const { status, output } = await run(program, args, { cwd });
  if (status !== 0) {
    throw new Mistake(`${program} ${args.join(" ")}:\n${output.trim()}`);
  }
}

function copy(folder, name) {
  const { from, sha256: expected } = LIST.files[name];
  const bytes = readFileSync(join(folder, from));
  if (sha256(bytes) !== expected) {
    throw new Mistake(
      `scripts/build/pdfjs.json: the digest of ${name} is ${sha256(bytes)}`
    );
  }
  const path = fromRoot(FOLDER, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}
