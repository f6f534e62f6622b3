import type { Language } from "../text/language.ts";
import { toCyrillic } from "./letters.ts";

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
 * Names that stand for the same. As the pack writes both: most are never asked for, and reading all of them would
 * make packs ready three times as slowly.
 */
export interface Medicine {
  /** "a;b", "a;+" (in combination), "a@US|b@UK,IN" */
  readonly sets: string;
  /** "lasix,furon~": keys with their cautions, see `cautionOf` and `keyOfName`. */
  readonly names: string;
}

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
const SETS =
  /^(?:[^;@|=+]+(?:;[^;@|=+]+)*(?:;\+)?(?:@[A-Z]+(?:,[A-Z]+)*)?(?:\|(?!$)|$))+$/;
/** Words of folded letters, spaces or hyphens between, a caution behind; commas between names. */
const NAMES = /^(?:[^\s,^~?!=-]+(?:[ -][^\s,^~?!=-]+)*[\^~?!]?(?:,(?!$)|$))+$/;
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
  return readLines(text).map(([sets, names]) => {
    demand(SETS.test(sets) && NAMES.test(names), "bad-medicines");
    return { sets, names };
  });
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

const countNames = (medicines: readonly Medicine[]) =>
  medicines.reduce((sum, { names }) => sum + names.split(",").length, 0);

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
export const contentsOf = ({ sets }: Medicine): Content[] =>
  sets.split("|").map(readContent);

/** All cautions, in rising order. */
export const CAUTIONS: readonly Caution[] = ["", "^", "~", "?", "!"];

/** The caution behind a name. */
export const cautionOf = (name: string): Caution =>
  CAUTIONS[Math.max(0, CAUTIONS.indexOf(name[name.length - 1] as Caution))]!;

/** A name's key: a space between words, or a hyphen where they may also be written as one. */
export const keyOfName = (name: string) =>
  toCyrillic(cautionOf(name) === "" ? name : name.slice(0, -1));
