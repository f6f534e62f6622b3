import { readPack } from "../medicines/pack.ts";
import { hash128 } from "../text/hash.ts";
import type { Language } from "../text/language.ts";
import { classLines } from "./classes.ts";
import { medicineLines, nameLines } from "./lines.ts";
import type { Names } from "./names.ts";
import type { PackMeta } from "./row.ts";
import type { Row } from "./table.ts";
import type { Translations } from "./translations.ts";

const FORMAT = 1;
const DIGEST = 8;

/** What `addPack` takes. */
export interface PackData {
  readonly format: number;
  readonly id: string;
  readonly version: string;
  readonly regions: readonly string[];
  readonly rows: number;
  readonly names: Readonly<Partial<Record<Language, string>>>;
  readonly classes: string;
  readonly medicines: string;
}

/** In which languages a pack names which ingredients; `exceptions`: what is known of classes of medicines. */
export interface Wording {
  readonly exceptions: readonly Row[];
  readonly translations: Translations;
  readonly languages: readonly Language[];
  readonly ingredients: Iterable<string>;
}

const wordingOf = ({ translations, languages, ingredients }: Wording) =>
  Object.fromEntries(
    languages.map((language) => [
      language,
      nameLines(ingredients, translations.get(language)!).join("\n"),
    ])
  );

/** The names as a pack. Its version is its date and a digest of what is in it. */
export function packData(
  { id, date, regions }: PackMeta,
  names: Names,
  wording: Wording
): PackData {
  const content = {
    regions,
    rows: names.size,
    names: wordingOf(wording),
    classes: classLines(wording.exceptions, names.ingredients()),
    medicines: medicineLines(names).join("\n"),
  };
  const digest = hash128(JSON.stringify(content)).slice(0, DIGEST);
  const pack = { format: FORMAT, id, version: `${date}.${digest}`, ...content };
  const read = readPack(pack);
  if (typeof read === "string") {
    throw new Error(`The examiner would not take this pack: ${read}.`);
  }
  return pack;
}
