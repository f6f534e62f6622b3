const BLANK =
  /[\u0009-\u000D\u0020\u0085\u00A0\u061C\u1680\u180E\u2000-\u200F\u2028-\u202F\u205F-\u2064\u2066-\u206F\u3000\uFEFF]/g;
const DASH = /[-\u00AD\u2010-\u2015\u2043\u2212\uFE58\uFE63\uFF0D]/g;
const MARKS = /[./\\\u2044\u2215\u2116#]/g;
/** The zeros of Arabic, Persian, Devanagari, Bengali and Tamil digits. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0be6];
const FOREIGN_DIGIT =
  /[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\u09E6-\u09EF\u0BE6-\u0BEF]/g;

/** A number as people type it, in the one way in which it is compared. Ruby: schemes/normalise.rb. */
export function normaliseNumber(
  typed: string,
  keep: readonly string[] = []
): string {
  const bare = plain(typed)
    .replace(BLANK, "")
    .replace(DASH, keep.includes("dashes") ? "-" : "")
    .replace(MARKS, "");
  return keep.includes("case") ? bare : bare.toUpperCase();
}

/** The words beside a number, such as a council's name. */
export function normaliseWords(typed: string): string {
  return plain(typed).replace(BLANK, " ").replace(/ {2,}/g, " ").trim();
}

// № would become two letters.
function plain(typed: string): string {
  return typed
    .replaceAll("\u2116", "")
    .normalize("NFKC")
    .replace(FOREIGN_DIGIT, asciiDigit);
}

function asciiDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  const zero = ZEROS.find((one) => code >= one && code <= one + 9) ?? code;
  return String(code - zero);
}
