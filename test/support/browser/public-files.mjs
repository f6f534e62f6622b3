import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { filesIn } from "../../../scripts/lib/files.mjs";
import { fromRoot } from "../../../scripts/lib/root.mjs";

const FOLDER = "public/javascripts/pdfjs";
const SERVED = "/plugins/discourse-medical-communities/javascripts/pdfjs";
const TYPES = { ".js": "text/javascript", ".wasm": "application/wasm" };

/** pdf.js, under the addresses that it has in Discourse. */
export function publicFiles() {
  const entries = filesIn(FOLDER, /\.(js|wasm)$/).map((path) => [
    path.replace(FOLDER, SERVED),
    { type: TYPES[extname(path)], body: readFileSync(fromRoot(path)) },
  ]);
  return Object.fromEntries(entries);
}
