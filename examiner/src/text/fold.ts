/**
 * One key for all spellings of a word: letter case, accents, Ukrainian and Russian letters of one sound, Arabic
 * letter forms, full width, invisible characters. Tables only: hosts differ in their Unicode data.
 */

/** What a UTF-16 unit is to a word; 0 is no part of one. */
export const LATIN = 1;
export const CYRILLIC = 2;
export const ARABIC = 4;
export const SCRIPTS = LATIN | CYRILLIC | ARABIC;
export const DIGIT = 8;
/** A mark that changes no key: soft hyphen, Arabic vowel, joiner. */
export const MARK = 16;

/** The tables know the units below this one. */
export const SIZE = 0x700;
/** Key of a unit; 0 when it adds nothing to a word's key. */
export const KEYS = new Uint16Array(SIZE);
/** Kind of a unit; 0 when it is no part of a word. */
export const KINDS = new Uint8Array(SIZE);

function set(from: number, to: number, kind: number): void {
  KEYS[from] = to;
  KINDS[from] = kind;
}

/** Sets letters pairwise, and the capital that stands `distance` before each. */
function spell(from: string, to: string, kind: number, distance: number): void {
  for (let at = 0; at < from.length; at++) {
    const code = from.charCodeAt(at);
    set(code, to.charCodeAt(at), kind);
    set(code - distance, to.charCodeAt(at), kind);
  }
}

function setLatin(): void {
  const letters = "abcdefghijklmnopqrstuvwxyz";
  spell(letters, letters, LATIN, 0x20);
  spell(
    "àáâãäåæçèéêëìíîïðñòóôõöøùúûüýþ",
    "aaaaaaaceeeeiiiidnoooooouuuuyt",
    LATIN,
    0x20
  );
  spell(
    "āăąćĉċčďđēĕėęěĝğġģĥħĩīĭįĵķĺļľŀłńņňŋōŏőœŕŗřśŝşšţťŧũūŭůűųŵŷźżž",
    "aaaccccddeeeeegggghhiiiijklllllnnnnoooorrrsssstttuuuuuuwyzzz",
    LATIN,
    1
  );
  spell("ßÿı", "syi", LATIN, 0);
}

/** Letter, and the one that takes its place. */
const SAME_SOUND = ["іи", "їи", "йи", "ыи", "єе", "эе", "ёе", "ґг", "щш"];

function setCyrillic(): void {
  const letters = "абвгдежзийклмнопрстуфхцчшщъыьэюя";
  spell(letters, letters, CYRILLIC, 0x20);
  for (let code = 0x450; code < 0x460; code++) {
    set(code, code, CYRILLIC);
    set(code - 0x50, code, CYRILLIC);
  }
  for (const [from, to] of SAME_SOUND) {
    const distance = from === "ґ" ? 1 : from! < "ѐ" ? 0x20 : 0x50;
    spell(from!, to!, CYRILLIC, distance);
  }
  spell("ьъ", "\0\0", CYRILLIC, 0x20);
}

function setArabic(): void {
  for (const [first, last] of [
    [0x621, 0x64a],
    [0x671, 0x6d3],
  ] as const) {
    for (let code = first; code <= last; code++) {
      set(code, code, ARABIC);
    }
  }
  spell("آأإٱىیةؤئک", "اااايي\u0647ويك", ARABIC, 0);
}

function setRest(): void {
  for (const zero of [0x30, 0x660, 0x6f0]) {
    for (let digit = 0; digit < 10; digit++) {
      set(zero + digit, 0x30 + digit, DIGIT);
    }
  }
  for (const [first, last] of [
    [0xad, 0xad],
    [0x300, 0x36f],
    [0x640, 0x640],
    [0x64b, 0x65f],
    [0x670, 0x670],
  ] as const) {
    for (let code = first; code <= last; code++) {
      set(code, 0, MARK);
    }
  }
}

setLatin();
setCyrillic();
setArabic();
setRest();

const INVISIBLE = new Set([0x200b, 0x200c, 0x200d, 0x2060, 0xfeff]);

/** Full-width characters stand for their ASCII ones. */
const narrow = (code: number) =>
  code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code;

/** Kind of a UTF-16 unit; 0 also for NaN, beyond the text. */
export function kindOf(unit: number): number {
  const code = narrow(unit);
  if (code < SIZE) {
    return KINDS[code]!;
  }
  return INVISIBLE.has(code) ? MARK : 0;
}

/** The unit's key; 0 when it adds nothing to a word's key. */
export function keyOf(unit: number): number {
  const code = narrow(unit);
  return code < SIZE ? KEYS[code]! : 0;
}

/** Marks the consonants that Ukrainian doubles where Russian does not, and the other way round. */
export const DOUBLED = KINDS.map((kind, code) =>
  Number(kind === CYRILLIC && !"аеиоуюя".includes(String.fromCharCode(code)))
);

const APOSTROPHES = new Set([0x27, 0x2019, 0x2bc]);

/** An apostrophe between two Cyrillic letters belongs to the word. `kinds`: of the word's units before it. */
export const isInside = (text: string, at: number, kinds: number) =>
  kinds === CYRILLIC &&
  APOSTROPHES.has(text.charCodeAt(at)) &&
  kindOf(text.charCodeAt(at + 1)) === CYRILLIC;
