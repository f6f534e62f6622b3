import type { Language } from "../text/language.ts";

/** What a name stands for in some countries: English INNs; `more` when others go with them, unlisted. */
export interface Content {
  readonly ingredients: readonly string[];
  readonly more: boolean;
  /** Countries in which it is so; empty when it is so everywhere. */
  readonly regions: readonly string[];
}

/**
 * How ambiguous a name is: "" not at all, "^" with an ending, "~" a little, "?" a word or a person's name as well,
 * "!" mostly a word.
 */
export type Caution = "" | "^" | "~" | "?" | "!";

/**
 * What names stand for, and the names, as the pack writes them: "a;b=lasix,furon~", "a;+=x" (in combination),
 * "a@US|b@UK,IN=x". Most are never asked for, and reading all of them would make packs ready three times as slowly.
 */
export type Medicine = string;

/** A medicine pack, checked. `translations`: by language, "English INN=name" a line. */
export interface Pack {
  readonly id: string;
  readonly version: string;
  readonly regions: readonly string[];
  readonly medicines: readonly Medicine[];
  readonly translations: ReadonlyMap<Language, string>;
}

/** Why a pack was not taken. */
export type Refusal =
  | "not-a-pack"
  | "unknown-format"
  | "bad-id"
  | "bad-version"
  | "bad-medicines"
  | "incomplete"
  | "older"
  | "too-many";

const FORMAT = 1;
const ID = /^[a-z][a-z0-9-]{0,31}$/;
const VERSION = /^\d{4}-\d{2}-\d{2}\.[0-9a-f]{8}$/;
/** A set's ingredients, more of them, countries. */
const SET = "[^;@|=+]+(?:;[^;@|=+]+)*(?:;\\+)?(?:@[A-Z]+(?:,[A-Z]+)*)?";
/** Words of folded letters, spaces or hyphens between, a caution behind. */
const NAME = "[^\\s,^~?!=-]+(?:[ -][^\\s,^~?!=-]+)*[\\^~?!]?";
const MEDICINE = new RegExp(`^${SET}(?:\\|${SET})*=${NAME}(?:,${NAME})*$`);
const LANGUAGES: readonly Language[] = ["uk", "ru", "ar"];

class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal);
  }
}

function demand(holds: boolean, refusal: Refusal): asserts holds {
  if (!holds) {
    throw new Refused(refusal);
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

const isStrings = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((each) => typeof each === "string");

/** Lines "left=right" of a text. */
export function readLines(
  text: string
): Array<readonly [left: string, right: string]> {
  const lines = text === "" ? [] : text.split("\n");
  return lines.map((line) => {
    const at = line.indexOf("=");
    demand(at > 0 && at < line.length - 1, "bad-medicines");
    return [line.slice(0, at), line.slice(at + 1)];
  });
}

function readMedicines(text: unknown): Medicine[] {
  demand(typeof text === "string", "bad-medicines");
  const medicines = text === "" ? [] : text.split("\n");
  demand(
    medicines.every((medicine) => MEDICINE.test(medicine)),
    "bad-medicines"
  );
  return medicines;
}

function readTranslations(names: unknown): Pack["translations"] {
  demand(isObject(names), "bad-medicines");
  const translations = new Map<Language, string>();
  for (const language of LANGUAGES) {
    const text = names[language];
    if (text !== undefined) {
      demand(typeof text === "string", "bad-medicines");
      readLines(text);
      translations.set(language, text);
    }
  }
  return translations;
}

/** Calls back with where each name of a medicine starts and ends in it. */
export function eachName(
  medicine: Medicine,
  visit: (start: number, end: number) => void
): void {
  for (let start = medicine.indexOf("=") + 1; start < medicine.length; ) {
    const comma = medicine.indexOf(",", start);
    const end = comma < 0 ? medicine.length : comma;
    visit(start, end);
    start = end + 1;
  }
}

function countNames(medicines: readonly Medicine[]): number {
  let count = 0;
  medicines.forEach((medicine) => eachName(medicine, () => count++));
  return count;
}

function read(data: unknown): Pack {
  demand(isObject(data), "not-a-pack");
  const { format, id, version, regions, rows, names, medicines: lines } = data;
  demand(format === FORMAT, "unknown-format");
  demand(typeof id === "string" && ID.test(id), "bad-id");
  demand(typeof version === "string" && VERSION.test(version), "bad-version");
  demand(isStrings(regions), "bad-medicines");
  const medicines = readMedicines(lines);
  demand(countNames(medicines) === rows, "incomplete");
  const translations = readTranslations(names);
  return { id, version, regions: [...regions], medicines, translations };
}

/** Reads what a pack file hands over. Total: a refusal for anything else, whatever it is. */
export function readPack(data: unknown): Pack | Refusal {
  try {
    return read(data);
  } catch (error) {
    return error instanceof Refused ? error.refusal : "not-a-pack";
  }
}

function readContent(set: string): Content {
  const [ingredients = "", regions] = set.split("@");
  const more = ingredients.endsWith(";+");
  return {
    ingredients: (more ? ingredients.slice(0, -2) : ingredients).split(";"),
    more,
    regions: regions ? regions.split(",") : [],
  };
}

/** What a medicine's names stand for; more than one content where countries differ. */
export const contentsOf = (medicine: Medicine): Content[] =>
  medicine.slice(0, medicine.indexOf("=")).split("|").map(readContent);

/** All cautions, in rising order. */
export const CAUTIONS: readonly Caution[] = ["", "^", "~", "?", "!"];

/** Place among `CAUTIONS` of the one behind the name that ends at `end`. */
export const cautionAt = (medicine: Medicine, end: number) =>
  Math.max(0, CAUTIONS.indexOf(medicine[end - 1] as Caution));
