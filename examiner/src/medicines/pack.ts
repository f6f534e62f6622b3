import type { Language } from "../text/language.ts";
import { toCyrillic } from "./letters.ts";

/** What a name stands for in some countries: English INNs; `more` when others go with them, unlisted. */
export interface Content {
  readonly ingredients: readonly string[];
  readonly more: boolean;
  /** Countries in which it is so; empty when it is so everywhere. */
  readonly regions: readonly string[];
}

/** How ambiguous a name is: "" not at all, "~" a little, "?" a word or a person's name as well, "!" mostly a word. */
export type Caution = "" | "~" | "?" | "!";

/** Names with the same contents, as the pack writes them, with their cautions: "lasix,furon~". */
export interface Medicine {
  readonly contents: readonly Content[];
  readonly names: string;
}

/** A medicine pack, read. `translations`: language → English INN → name, as `toCyrillic` reads it. */
export interface Pack {
  readonly id: string;
  readonly version: string;
  readonly regions: readonly string[];
  readonly medicines: readonly Medicine[];
  readonly translations: ReadonlyMap<Language, ReadonlyMap<string, string>>;
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
/** Words of folded letters, spaces or hyphens between, a caution behind; commas between names. */
const NAMES = /^(?:[^\s,~?!=-]+(?:[ -][^\s,~?!=-]+)*[~?!]?(?:,(?!$)|$))+$/;
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
function readLines(text: unknown): Array<[left: string, right: string]> {
  demand(typeof text === "string", "bad-medicines");
  const lines = text === "" ? [] : text.split("\n");
  return lines.map((line) => {
    const at = line.indexOf("=");
    demand(at > 0 && at < line.length - 1, "bad-medicines");
    return [line.slice(0, at), line.slice(at + 1)];
  });
}

/** "a;b", "a;+" or "a@US,CA" */
function readContent(text: string): Content {
  const [set = "", regions] = text.split("@");
  const more = set.endsWith(";+");
  const ingredients = (more ? set.slice(0, -2) : set).split(";");
  demand(!ingredients.includes(""), "bad-medicines");
  return { ingredients, more, regions: regions ? regions.split(",") : [] };
}

function readMedicine([sets, names]: readonly [string, string]): Medicine {
  demand(NAMES.test(names), "bad-medicines");
  return { contents: sets.split("|").map(readContent), names };
}

function readTranslations(names: unknown): Pack["translations"] {
  demand(isObject(names), "bad-medicines");
  return new Map(
    LANGUAGES.filter((language) => names[language] !== undefined).map(
      (language) => [language, new Map(readLines(names[language]))]
    )
  );
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
  const medicines = readLines(lines).map(readMedicine);
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

const CAUTIONS: readonly Caution[] = ["~", "?", "!"];

/** A name's key, with a space between words or a hyphen where they may also be written as one, and its caution. */
export function readName(name: string): { key: string; caution: Caution } {
  const caution = CAUTIONS.find((mark) => name.endsWith(mark)) ?? "";
  const key = caution === "" ? name : name.slice(0, -1);
  return { key: toCyrillic(key), caution };
}
