// Words of the trade that are no one's name: what fingerprints of words must not take for listed ones.
import { readdir, readFile } from "node:fs/promises";
import { EXAMINER } from "./output.mjs";

const FOLDER = `${EXAMINER}/data/brands`;
const WORD = /\p{L}{3,32}/gu;

/** @returns {Promise<string[]>} words of medicines in small letters, sorted: some 27,000, Latin, Cyrillic, Arabic */
export async function readVocabulary() {
  const files = (await readdir(FOLDER)).filter((name) => name.endsWith(".tsv"));
  const texts = await Promise.all(
    files.map((name) => readFile(`${FOLDER}/${name}`, "utf8"))
  );
  const words = texts.flatMap((text) => text.match(WORD) ?? []);
  return [...new Set(words.map((word) => word.toLowerCase()))].sort();
}
