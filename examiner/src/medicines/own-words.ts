import { foldWord } from "../text/word-reader.ts";
import { rolesAt } from "../text/words.ts";
import { Directory, isSure } from "./directory.ts";
import { asCyrillic, asLatin } from "./look-alikes.ts";
import { type Found, lookUp } from "./look-up.ts";
import { isStrings, type Pack, readPack, type Refusal } from "./pack.ts";

/** What they say: a trademark of these ingredients; never to be pointed out; no trademark, whatever packs know. */
export type Opinion = "add" | "allow" | "silence";

const OPINIONS: readonly Opinion[] = ["add", "allow", "silence"];
const ID = /^w-[0-9a-f]{16}$/;
const ALL = (1 << OPINIONS.length) - 1;
/** Packs want some. */
const NOTHING = "x";
/** A mixed word has letters of the one script that look like the other's. */
const MIXED = /[a-z].*[а-я]|[а-я].*[a-z]/;

const keyOf = (word: string) => {
  const key = foldWord(word);
  return MIXED.test(key) ? (asCyrillic(key) ?? asLatin(key) ?? key) : key;
};

/** The name as packs write names; "" for one without a letter. */
const nameOf = (typed: string) =>
  typed
    .split(/\s+/)
    .map((part) => part.split(/[-‐‑]/).map(keyOf).filter(Boolean).join("-"))
    .filter(Boolean)
    .join(" ");

type Row = readonly [word: string, ingredients: readonly string[]];

const isRow = (row: unknown): row is Row =>
  Array.isArray(row) && typeof row[0] === "string" && isStrings(row[1]);

function rowsOf(data: Record<string, unknown>, opinion: Opinion): Row[] {
  const said = data[opinion];
  const all: unknown[] = Array.isArray(said) ? said : [];
  const rows = opinion === "add" ? all : all.map((word) => [word, [NOTHING]]);
  return rows
    .filter(isRow)
    .map(([word, of]): Row => [nameOf(word), of])
    .filter(([name]) => name !== "");
}

const withMore = (of: readonly string[]) =>
  of.map((one) => (one === "combination" ? "+" : one)).join(";");

function packOf(
  data: Record<string, unknown>,
  opinion: Opinion,
  version: string
): Pack | Refusal {
  const rows = rowsOf(data, opinion);
  return readPack({
    format: 1,
    id: opinion,
    version,
    regions: [],
    rows: rows.length,
    names: {},
    medicines: rows.map(([name, of]) => `${withMore(of)}=${name}`).join("\n"),
  });
}

/** What the moderators of a community said of words. */
export class OwnWords {
  readonly #directory: Directory;

  constructor(
    readonly id: string,
    readonly version: string,
    packs: readonly Pack[]
  ) {
    this.#directory = new Directory(packs);
  }

  /** The longest word at `start` of which something is said; see `lookUp`. */
  find(text: string, start: number, limit: number): Found | undefined {
    this.#directory.read();
    return lookUp(this.#directory, ALL, text, start, limit);
  }

  /** Whether the name of one word is not to be pointed out. */
  leaves(name: string): boolean {
    this.#directory.read();
    return this.#directory.head(name)?.entry?.some(leaves) ?? false;
  }
}

/** What is said of a word that was found. */
export const opinionOf = ({ readings }: Found): Opinion =>
  OPINIONS[Math.max(...readings.map(({ pack }) => pack))]!;

const leaves = ({ pack }: { readonly pack: number }) => pack > 0;

/**
 * An added name as one of packs. What a list of ours knows as a word, or packs as an ambiguous name, needs a capital or
 * a dose.
 */
export function asTrademark(
  said: Found,
  text: string,
  known: Found | undefined
): Found {
  const isWord =
    rolesAt(text, said.start, said.wordsEnd) !== 0 ||
    (known !== undefined && !isSure(known.readings));
  const readings = said.readings.map(
    ({ contents }) =>
      ({ pack: -1, caution: isWord ? "~" : "", contents }) as const
  );
  return { ...said, readings };
}

/** Reads what a server hands over. Total: a refusal for anything else. */
export function readOwnWords(
  data: Record<string, unknown>
): OwnWords | Refusal {
  const { id } = data;
  if (typeof id !== "string" || !ID.test(id)) {
    return "bad-id";
  }
  const version = `0000-00-00.${id.slice(2, 10)}`;
  const packs: Pack[] = [];
  for (const opinion of OPINIONS) {
    const pack = packOf(data, opinion, version);
    if (typeof pack === "string") {
      return pack;
    }
    packs.push(pack);
  }
  return new OwnWords(id, version, packs);
}
