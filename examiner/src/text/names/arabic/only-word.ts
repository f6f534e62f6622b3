import { bare } from "../../fingerprint.ts";
import { after } from "../../patterns.ts";
import { hasRole } from "../../words.ts";
import { isFull } from "./alone.ts";
import { isGiven } from "./name-part.ts";

/** "مريضي |سامي| لا …": nobody says "my patient" of a healthy one. */
const OWN = /مريضت?(?:ي|نا|ك)$/;

const DOES =
  /^ (?:لا|لم|ما|من|كان|كانت|[يت][\u0621-\u064a]{3,20})(?![\u0621-\u064a])/;
const AGE_BEHIND = /^[،,]? ?(?:عمره?ا?و? ?)?\d|^ ?[(،,)\n]/;

const isAlsoWord = (words: readonly string[]) =>
  hasRole(words[0]!, ["also-word"]) &&
  !isFull(words) &&
  !isGiven(words[1] ?? "");

/** "مريض سليم": a word that is a name as well, with nothing that makes one of it. */
export const isOnlyWord = (
  text: string,
  cue: string,
  at: number,
  end: number
) =>
  isAlsoWord(text.slice(at, end).split(/ {1,2}/)) &&
  !AGE_BEHIND.test(after(text, end, 10)) &&
  !(OWN.test(bare(cue)) && DOES.test(after(text, end, 14)));
