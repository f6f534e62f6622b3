/** A brand in a folded text: patterns can speak of it without knowing its name. */
export const BRAND = "¤";

const ARABIC_LETTERS: Readonly<Record<string, string>> = {
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ى: "ي",
  ة: "ه",
  ё: "е",
  "’": "'",
  ʼ: "'",
};
const MARKS = /[\u064B-\u065F\u0670\u0640\u00AD\u200B-\u200F\u2066-\u2069]/;

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A text as patterns read it: small letters, one spelling a letter, each brand as one sign. */
export interface Folded {
  readonly text: string;
  /** Where each unit stood; one more for the end. */
  readonly places: readonly number[];
  /** Where each brand is now. */
  readonly brands: readonly number[];
}

const foldUnit = (unit: string): string => {
  const small = unit.toLowerCase();
  return small.length === 1 ? (ARABIC_LETTERS[small] ?? small) : unit;
};

/** `brands` come in order. */
export function fold(masked: string, brands: readonly Span[]): Folded {
  const units: string[] = [];
  const places: number[] = [];
  const found: number[] = [];
  let next = 0;
  for (let at = 0; at < masked.length; ) {
    const brand = brands[next];
    if (brand && at >= brand.start) {
      found.push(units.length);
      units.push(BRAND);
      places.push(at);
      at = Math.max(at + 1, brand.end);
      next++;
      continue;
    }
    if (!MARKS.test(masked[at]!)) {
      units.push(foldUnit(masked[at]!));
      places.push(at);
    }
    at++;
  }
  places.push(masked.length);
  return { text: units.join(""), places, brands: found };
}
