import { type OwnWords, readOwnWords } from "./medicines/own-words.ts";
import type { Refusal } from "./medicines/pack.ts";

/** One V8 serves many communities. */
const MOST = 16;

/** What communities say of words, by id; who was asked for last comes last. */
const all = new Map<string, OwnWords>();
let revision = 0;

/** The id is what they say: what is there already is the same. */
export function addOwnWords(data: Record<string, unknown>): OwnWords | Refusal {
  const known = ownWords(data.id);
  const words = known ?? readOwnWords(data);
  if (typeof words === "string" || known) {
    return words;
  }
  all.set(words.id, words);
  if (all.size > MOST) {
    all.delete(all.keys().next().value!);
  }
  revision++;
  return words;
}

/** Those with this id, if they are there. */
export function ownWords(id: unknown): OwnWords | undefined {
  const words = all.get(id as string);
  if (words) {
    all.delete(words.id);
    all.set(words.id, words);
  }
  return words;
}

/** Rises with each change. */
export const ownWordsRevision = () => revision;
