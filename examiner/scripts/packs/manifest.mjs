// config/packs.json: what the server knows of the packs without reading them.
import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";

/** As `gzip -9` does. */
const gzipped = (script) => gzipSync(script, { level: 9, memLevel: 9 }).length;

/** @param {{data: object, script: string, date: string, isDefault: boolean, sources: string[]}} pack */
export const manifestEntry = ({ data, script, date, isDefault, sources }) => ({
  id: data.id,
  version: data.version,
  date,
  regions: data.regions,
  sources,
  rows: data.rows,
  digest: createHash("sha256").update(script).digest("hex"),
  bytes: gzipped(script),
  languages: ["en", ...Object.keys(data.names)],
  default: isDefault,
});

/** @returns {string} the file's content */
export const manifest = (entries, ingredients, sources) => {
  const registers = Object.fromEntries(sources);
  const content = { ingredients, registers, packs: entries };
  return `${JSON.stringify(content, undefined, 2)}\n`;
};
