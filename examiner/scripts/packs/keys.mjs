// Names as the examiner looks them up.
import { importSources } from "../import-sources.mjs";

const ENTRY = `
  export * from "./src/text/word-reader.ts";
  export * from "./src/medicines/look-alikes.ts";
  export * from "./src/medicines/letters.ts";
`;
const MOST_WORDS = 4;
const LETTERS = /\p{L}/gu;
const MIXED = /[a-z].*[а-я]|[а-я].*[a-z]/;
const HYPHENS = /[-\u2010-\u2015]/;

const { foldWord, foldWords, asCyrillic, asLatin, toLatin } =
  await importSources(ENTRY);

/** A key in one script, whatever letters a register mixed. */
const unmix = (key) =>
  MIXED.test(key) ? (asCyrillic(key) ?? asLatin(key) ?? key) : key;

/** Keys of a text's words, with spaces between. */
export const wordsKey = (text) => foldWords(text).map(unmix).join(" ");

/**
 * The key of a name: words with a space between, or a hyphen where they may also be written as one word.
 * Undefined for what cannot be looked up: too long, too short, or without a letter in its first word.
 */
export function nameKey(name) {
  const words = name
    .split(/[^\p{L}\p{M}\p{N}'\u2019\u2010-\u2015-]+/u)
    .map((word) =>
      word
        .split(HYPHENS)
        .map((part) => unmix(foldWord(part)))
        .filter(Boolean)
        .join("-")
    )
    .filter(Boolean);
  const key = words.join(" ");
  const parts = key.split(/[ -]/);
  const sound =
    parts.length <= MOST_WORDS &&
    (name.match(LETTERS) ?? []).length >= 3 &&
    /[^0-9]/.test(parts[0]) &&
    (parts[0].length >= 2 || (key[1] === "-" && parts[1].length >= 3));
  return sound ? key : undefined;
}
export { toLatin };
