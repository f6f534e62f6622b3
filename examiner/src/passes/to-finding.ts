import type { Field, Finding } from "../finding.ts";
import { REACH } from "../rule.ts";
import type { Keys, Sighting } from "../sighting.ts";
import { CHARACTERS, SPACE } from "../text/characters.ts";
import { hash128 } from "../text/hash.ts";
import { writeDigits, zeroOf } from "./write-digits.ts";

const SPACES = /\s+/g;
const NEIGHBOUR = 40;
/** So much of a neighbouring word counts. */
const LONGEST = 16;

/** White space and letter case are no difference: core trims and cleans what it stores. */
const fold = (text: string) => text.replace(SPACES, " ").trim().toLowerCase();

const isSpace = (text: string, at: number) =>
  (CHARACTERS[text.charCodeAt(at)]! & SPACE) !== 0;

function wordBefore(text: string, from: number, to: number): string {
  let end = to;
  while (end > from && isSpace(text, end - 1)) {
    end--;
  }
  let start = end;
  while (start > from && !isSpace(text, start - 1)) {
    start--;
  }
  return text.slice(start, end).toLowerCase().slice(-LONGEST);
}

function wordBehind(text: string, from: number, to: number): string {
  let start = from;
  while (start < to && isSpace(text, start)) {
    start++;
  }
  let end = start;
  while (end < to && !isSpace(text, end)) {
    end++;
  }
  return text.slice(start, end).toLowerCase().slice(0, LONGEST);
}

/** The words on both sides, no further than the rule itself could look. */
function neighbours(text: string, { at, atEnd, start, end }: Sighting): string {
  const from = Math.max(0, at - REACH, start - NEIGHBOUR);
  const to = Math.min(text.length, atEnd + REACH, end + NEIGHBOUR);
  return `${wordBefore(text, from, start)} ${wordBehind(text, end, to)}`;
}

function makeKeys(sighting: Sighting, text: string): Keys {
  const { active, start, end } = sighting;
  const likeness = `${active.id}\n${fold(text.slice(start, end))}`;
  return {
    fingerprint: hash128(`${likeness}\n${neighbours(text, sighting)}`),
    likeness: hash128(likeness),
  };
}

/** The finding that reports carry; one that still stands where it stood, as it stood, is used again. */
export function toFinding(
  sighting: Sighting,
  field: Field,
  { masked, typed }: { readonly masked: string; readonly typed: string }
): Finding {
  const { active, start, end, params, suggestions } = sighting;
  const zero = zeroOf(typed.slice(start, end));
  const known = sighting.zero === zero ? sighting.finding : undefined;
  if (known?.start === start && !sighting.origin) {
    return known;
  }
  const holder = sighting.origin ?? sighting;
  holder.keys ??= makeKeys(holder, masked);
  sighting.zero = zero;
  sighting.finding = {
    rule: active.id,
    category: active.rule.category,
    field,
    start,
    end,
    severity: active.severity,
    params,
    suggestions: writeDigits(suggestions, zero),
    fingerprint: holder.keys.fingerprint,
    likeness: holder.keys.likeness,
  };
  return sighting.finding;
}
