import type { Certainty } from "./medicines/beside.ts";
import { Directory } from "./medicines/directory.ts";
import { lookUp as find } from "./medicines/look-up.ts";
import type { LookedUp } from "./medicines/looked-up.ts";
import { misspelt } from "./medicines/misspelt.ts";
import { Neighbours } from "./medicines/neighbours.ts";
import { asTrademark, opinionOf, OwnWords } from "./medicines/own-words.ts";
import {
  isObject,
  type Pack,
  readPack,
  type Refusal,
} from "./medicines/pack.ts";
import { addOwnWords, ownWordsRevision } from "./own-words.ts";
import type { PackInfo } from "./report.ts";

export type Added =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly reason: Refusal };

/** Packs by id, in the order of their ids: what they answer must not depend on which came first. */
let packs: readonly Pack[] = [];
let revision = 0;
let directory: Directory | undefined;
/** What misspelt words are compared with. */
let neighbours: Neighbours | undefined;

/** Bits hold one pack each. */
const MOST_PACKS = 30;

/** Versions begin with a date. One of the same day takes the other's place: there it is a correction. */
const isOlder = (version: string, than: string) =>
  version.slice(0, 10) < than.slice(0, 10);

function read(data: unknown): Pack | OwnWords | Refusal {
  try {
    const isOwn = isObject(data) && data.kind === "words";
    return isOwn ? addOwnWords(data) : readPack(data);
  } catch {
    return "not-a-pack";
  }
}

/**
 * Takes a medicine pack, or a community's own words. Total: whatever is handed over, it is taken whole or refused with a reason.
 * A pack that is there already changes nothing; a newer version takes the place of an older one.
 */
export function addPack(data: unknown): Added {
  const pack = read(data);
  if (typeof pack === "string") {
    return { ok: false, reason: pack };
  }
  const { id, version } = pack;
  if (pack instanceof OwnWords) {
    return { ok: true, id };
  }
  const known = packs.find((one) => one.id === id);
  if (known && isOlder(version, known.version)) {
    return { ok: false, reason: "older" };
  }
  if (!known && packs.length === MOST_PACKS) {
    return { ok: false, reason: "too-many" };
  }
  if (known?.version !== version) {
    const others = packs.filter((one) => one.id !== id);
    packs = [...others, pack].sort((a, b) => (a.id < b.id ? -1 : 1));
    directory = undefined;
    neighbours = undefined;
    revision++;
  }
  return { ok: true, id };
}

/** The packs that were taken, by id. */
export const loadedPacks = (): readonly PackInfo[] =>
  packs.map(({ id, version }) => ({ id, version }));

/** Rises with each change of the packs and of communities' own words. */
export const packRevision = () => revision + ownWordsRevision();

let asked: { ids: readonly string[]; revision: number; bits: number } = {
  ids: [],
  revision: -1,
  bits: 0,
};

/** Bits of packs; a report asks with the same list for each of its words. */
function bitsOf(ids: readonly string[]): number {
  if (asked.ids !== ids || asked.revision !== revision) {
    const bits = packs.reduce(
      (all, { id }, index) => all | (ids.includes(id) ? 1 << index : 0),
      0
    );
    asked = { ids, revision, bits };
  }
  return asked.bits;
}

/** Reads the names of so many medicines further, then what they are made of; true when all is read. */
export function readPacks(most: number): boolean {
  directory ??= new Directory(packs);
  return directory.read(most) && directory.readSubstances();
}

/**
 * The longest trademark that begins with the word at `start`, as the packs with these ids know it, or a community's own
 * words, which come first where both are as long. Offsets are UTF-16 units. Reads nothing at `limit` and behind it.
 */
export function lookUp(
  text: string,
  start: number,
  limit: number,
  ids: readonly string[],
  own?: OwnWords
): LookedUp | undefined {
  const bits = bitsOf(ids);
  if (bits === 0 && !own) {
    return undefined;
  }
  directory ??= new Directory(packs);
  directory.read();
  const known =
    bits === 0 ? undefined : find(directory, bits, text, start, limit);
  const said = own?.find(text, start, limit);
  if (!said || (known && known.wordsEnd > said.wordsEnd)) {
    return known && { found: known, directory, packs: bits };
  }
  const left = opinionOf(said) !== "add";
  const found = left ? said : asTrademark(said, text, known);
  return { found, directory, packs: bits, left };
}

/** Whether any of these packs is loaded. */
export const hasPacks = (ids: readonly string[]) => bitsOf(ids) !== 0;

/**
 * What the word at `start`, which is no trademark, may be a misspelling of; see `lookUp`. `certainty`: how sure it is
 * that a medicine is meant.
 */
export function lookUpMisspelt(
  text: string,
  start: number,
  limit: number,
  ids: readonly string[],
  certainty: Certainty,
  own?: OwnWords
): LookedUp | undefined {
  const bits = bitsOf(ids);
  directory ??= new Directory(packs);
  directory.read();
  neighbours ??= new Neighbours(directory);
  const found = misspelt(neighbours, bits, text, start, limit, certainty, own);
  return found && { found, directory, packs: bits };
}
