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
 * A medicine pack, checked. `medicines`: a line says what names stand for, then the names: "a;b=lasix,furon~",
 * "a;+=x" (in combination), "a@US|b@UK,IN=x". Most are never asked for, and reading all would make packs ready three
 * times as slowly. `translations`: by language, "English INN=name" a line. `classes`: patterns of ingredients by the
 * first letter of the class, see `classes.ts`.
 */
export interface Pack {
  readonly id: string;
  readonly version: string;
  readonly regions: readonly string[];
  readonly medicines: string;
  /** How many names they have. */
  readonly rows: number;
  readonly translations: ReadonlyMap<Language, string>;
  readonly classes: ReadonlyMap<string, readonly string[]>;
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
const SET = "[^\\n;@|=+]+(?:;[^\\n;@|=+]+)*(?:;\\+)?(?:@[A-Z]+(?:,[A-Z]+)*)?";
/** Words of folded letters, spaces or hyphens between, a caution behind. */
const NAME = "[^\\s,^~?!=-]+(?:[ -][^\\s,^~?!=-]+)*[\\^~?!]?";
const MEDICINE = new RegExp(
  `${SET}(?:\\|${SET})*=${NAME}(?:,${NAME})*(?:\\n(?!$)|$)`,
  "y"
);
/** So far a place in a pack can be told, see `Directory`. */
const LONGEST = 2 ** 26;
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

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

export const isStrings = (value: unknown): value is string[] =>
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

function readMedicines(text: unknown): string {
  demand(typeof text === "string" && text.length < LONGEST, "bad-medicines");
  for (let at = 0; at < text.length; at = MEDICINE.lastIndex) {
    MEDICINE.lastIndex = at;
    demand(MEDICINE.test(text), "bad-medicines");
  }
  return text;
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

/** "v=*vaccine;*toxoid" a line. Packs of earlier versions have none; classes that a later one adds do no harm. */
function readClasses(text: unknown): Pack["classes"] {
  demand(text === undefined || typeof text === "string", "bad-medicines");
  return new Map(
    readLines(text ?? "").map(([id, patterns]) => [id, patterns.split(";")])
  );
}

const COMMA = 0x2c;
const LINE_FEED = 0x0a;

function countNames(medicines: string): number {
  let count = 0;
  for (let at = 0; at < medicines.length; count++) {
    at = medicines.indexOf("=", at) + 1;
    for (
      ;
      at < medicines.length && medicines.charCodeAt(at) !== LINE_FEED;
      at++
    ) {
      count += medicines.charCodeAt(at) === COMMA ? 1 : 0;
    }
  }
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
  demand(typeof rows === "number", "incomplete");
  demand(countNames(medicines) === rows, "incomplete");
  const translations = readTranslations(names);
  const classes = readClasses(data["classes"]);
  return {
    id,
    version,
    regions: [...regions],
    medicines,
    rows,
    translations,
    classes,
  };
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

const BETWEEN_INGREDIENTS = /[;|]/;
const REGIONS = /@.*/;

/** Calls back with each ingredient of each medicine, and with "+" for others. */
export function eachIngredient(
  medicines: string,
  visit: (inn: string) => void
): void {
  for (let at = 0; at < medicines.length; ) {
    const end = medicines.indexOf("=", at);
    const sets = medicines.slice(at, end);
    if (BETWEEN_INGREDIENTS.test(sets) || sets.includes("@")) {
      for (const inn of sets.split(BETWEEN_INGREDIENTS)) {
        visit(inn.replace(REGIONS, ""));
      }
    } else {
      visit(sets);
    }
    at = medicines.indexOf("\n", end) + 1 || medicines.length;
  }
}

/** What the names of the line around `at` stand for; more than one content where countries differ. */
export function contentsAt(medicines: string, at: number): Content[] {
  const start = medicines.lastIndexOf("\n", at) + 1;
  const sets = medicines.slice(start, medicines.indexOf("=", start));
  return sets.split("|").map(readContent);
}

const NAME_AT = /[^,\n^~?!]*/y;

/** The name that starts at `at`, in the letters of packs, and the caution behind it. */
export function nameAt(
  medicines: string,
  at: number
): { readonly name: string; readonly caution: Caution } {
  NAME_AT.lastIndex = at;
  const [name] = NAME_AT.exec(medicines)!;
  const sign = medicines.charAt(at + name.length);
  return {
    name,
    caution: sign === "," || sign === "\n" ? "" : (sign as Caution),
  };
}
