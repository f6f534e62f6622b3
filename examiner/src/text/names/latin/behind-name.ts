import { after, before, L, LU, matchAt, sticky } from "../../patterns.ts";
import { readInAnyCase } from "../any-case.ts";
import { mayBeName } from "../may-be-name.ts";
import type { Named } from "../named.ts";
import { isKnown, readName } from "../read-name.ts";
import { toNamed } from "./to-named.ts";

// Things have names too.
const OF_A_THING =
  /(?:brand|trade|generic|file|user|drug|test|study|trial|common|product|medication|medicine|code|domain|species|proprietary|device|gene|hospital|clinic|facility|street|company|tool|app|score|syndrome|disease|sign|protocol|system|pill|city|town|village|dog|cat|marker|technique)s?(?: was| is)?[ -]$/i;
const NAME_GAP = sticky(
  "(?: is| was|'s| by| me| him| her| them| illegible)?(?: ?[:=?]| -)? {0,6}[\"“«'?]?"
);
const SAYS_NAME = / is | was |:|=/;
const ASKS = /\?/;
const ANSWERS = /^(?:[.,!\n]| ;|$)/;
const CALLED = /^called$/i;
const GOES = /^(?:goes|call)$/i;
const BY = / (?:by|me|him|her|them) /;
const ASKED = sticky(
  `\\?["”']?(?: ?[-–]| ?\\n{1,2})? {0,2}(?:[${LU}][${L}]{2,14}(?: \\d)?: ?)?["“']?`
);
const QUOTED = /["“«']$/;

// In a table that is the next head.
const WIDE = /^ {2}/;
const SIGNED = /^signed$/i;
const NAME = /^name$/i;

/** "named |Xolani", "Name: |Tabitha Lindqvist", "signed by |L. Farnworth". */
export function behindName(
  text: string,
  start: number,
  end: number
): Named | undefined {
  const cue = text.slice(start, end);
  const gap = (matchAt(ASKED, text, end) ?? matchAt(NAME_GAP, text, end))![0];
  if (gap === "" || gap === "'s" || OF_A_THING.test(before(text, start, 20))) {
    return undefined;
  }
  if (GOES.test(cue) && !BY.test(gap)) {
    return undefined;
  }
  const label = gap.includes(":");
  const typed = readInAnyCase(text, end + gap.length);
  if (typed !== undefined) {
    return { start: end + gap.length, end: typed, place: "title" };
  }
  const name = readName(text, end + gap.length, {
    capitals: label,
    comma: label,
    titled: label,
  });
  if (ASKS.test(gap)) {
    return name &&
      mayBeName(name.first) &&
      ANSWERS.test(after(text, name.end, 2))
      ? toNamed(name, "title")
      : undefined;
  }
  // "called" and a bare "name" stand before many things.
  const weak = CALLED.test(cue) || (NAME.test(cue) && !SAYS_NAME.test(gap));
  const full = CALLED.test(cue) ? 0 : (name?.parts ?? 0) - 1;
  const sure =
    name &&
    !((GOES.test(cue) || WIDE.test(gap)) && !label && !mayBeName(name.first)) &&
    (!weak || QUOTED.test(gap) || isKnown(name) || full + name.initials > 0);
  return sure
    ? toNamed(name, SIGNED.test(cue) ? "signature" : "title")
    : undefined;
}
