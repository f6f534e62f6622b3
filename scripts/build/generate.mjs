import { existsSync } from "node:fs";
import { fromRoot } from "../lib/root.mjs";
import { buildPdfjs } from "./pdfjs.mjs";

const GENERATORS = fromRoot("examiner", "scripts", "build.mjs");

/**
 * Makes, or with `check` only compares, every generated file: lexicons, rule index, RULES.md, bundle. And what is not ours:
 * pdf.js.
 *
 * @param {{check: boolean}} options
 * @returns {Promise<string[] | undefined>} files that were written, or with `check` are stale; undefined without generators
 */
export async function generate({ check }) {
  if (!existsSync(GENERATORS)) {
    return undefined;
  }
  const { build } = await import(GENERATORS);
  return [
    ...((await build({ check })) ?? []),
    ...(await buildPdfjs({ check })),
  ];
}
