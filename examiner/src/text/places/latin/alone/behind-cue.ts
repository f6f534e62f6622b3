import { isUppercase } from "../../../characters.ts";
import { after, before, matchAt, sticky } from "../../../patterns.ts";
import type { Span } from "../../span.ts";
import { namesFrom } from "../capitals.ts";
import { saidByOthers, withTown } from "../surroundings.ts";
import { beforeVerb, VERB } from "./before-verb.ts";
import { inSmallLetters } from "./in-small-letters.ts";
import { isSaints, knownWords } from "./known-name.ts";
import { isUnknownName } from "./unknown-name.ts";
import { isVisited } from "./visited.ts";
import { isKnownHere, isUnknownHere } from "./where-name-ends.ts";

const GAP = sticky(" (?:(?:the|our) )?");

/** "at the VA", the hospital; "VA of 20/40" is what an eye sees. */
const VETERANS =
  /^ the VA(?:[,.;)(]|$| (?:in|on|for|since|last|who|and|by|with)(?![a-z]))/;

/** Medicines are moved to and come back from as well. */
const CHANGED = /(?:moved|back|went|home|on) (?:to|from) $/i;

/** A name alone behind "at", "transferred to", "notes from": a known one, or any where the words speak of care. */
export function behindLatinCue(
  text: string,
  start: number,
  end: number
): Span | undefined {
  if (VERB.test(text.slice(start, end))) {
    return beforeVerb(text, start);
  }
  const gap = matchAt(GAP, text, end)?.[0];
  const at = end + (gap?.length ?? 0);
  if (!gap || !isUppercase(text.charCodeAt(at))) {
    return gap ? inSmallLetters(text, start, end, at) : undefined;
  }
  const cue = text.slice(start, end);
  if (
    VETERANS.test(after(text, end, 12)) &&
    /^(?:at|from|to|via)$/i.test(cue)
  ) {
    return { start: end + 1, end: at + 2 };
  }
  const words = namesFrom(text, at, 4);
  const known = words.length > 0 ? knownWords(words, text) : 0;
  if (
    words.length === 0 ||
    (/^(?:our|the|near|of)$/i.test(cue) && known === 0)
  ) {
    return undefined;
  }
  const span =
    known > 0 || isSaints(words)
      ? isKnownHere(text, words, Math.max(known, isSaints(words) ? 2 : 0))
      : gap.length === 1 &&
        isVisited(text, start, cue, at) &&
        isUnknownName(words) &&
        !(words.length === 1 && CHANGED.test(before(text, at, 14))) &&
        isUnknownHere(text, words);
  if (!span || (saidByOthers(text, at) && !isSaints(words))) {
    return undefined;
  }
  const from = gap.length > 1 ? end + 1 : at;
  return { start: from, end: withTown(text, span) };
}
