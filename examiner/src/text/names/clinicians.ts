import { after, before, matchAt, sticky } from "../patterns.ts";
import { looksSlavic } from "./cyrillic.ts";
import { looksFamily } from "./family-shape.ts";
import { behindRole } from "./latin/behind-role.ts";
import { underWhom } from "./latin/under-whom.ts";
import { mayBeName } from "./may-be-name.ts";
import type { Named } from "./named.ts";
import { isFamous, isTerm } from "./places.ts";
import { isKnown, readName } from "./read-name.ts";
import { isCyrillic } from "./scripts.ts";

const GAP = sticky(
  "(?: signed| over)?(?: by| with| to)?(?: is| was)?(?: ?:|,)? {1,3}"
);
const SAYS_WHO = / by|:/;
const TALKS = /^(?:discussed|spoke|handed)$/i;
const TALKS_WITH = / with| to/;
const LINE_ENDS = /^ ?(?:[\n,;(.]|$)/;
const DOES = /(?:ed|written|seen|electronically|spoke)$/i;

// Who is no doctor.
const OTHERS =
  /^(?:coordinator|student|orderly|porter|receptionist|secretary|foreman|supervisor|boss|interpreter|chaplain|solicitor|officer|constable|detective|inspector|coach|landlord|landlady|scribe|chaperone|worker|visitor|.{3,6}mate)$/i;
const UNDER = /^under$/i;
const DONE_BY =
  /(?:booked|requested|checked|entered|verified|consented|prescribed|administered|inserted|cannulated|typed|signed|authored|prepared|completed|taken|witnessed|clerked|examined|assessed|triaged|escorted|accompanied|driven|found|cared for|supervised|operated(?: on)?|scrubbed|assisted|translated|interpreted|recorded|counted|anaesthetised|anesthetized) $/i;

/** "clerked by |Folarin|": what only people do. */
function byWhom(text: string, start: number, end: number): Named | undefined {
  return DONE_BY.test(before(text, start, 20))
    ? behindRole(text, start, end)
    : undefined;
}

/** "reviewed by |R. Kelly", "her cardiologist, |Sarah Connor": an initial or a known first name makes it sure. */
export function behindClinician(
  text: string,
  start: number,
  end: number
): Named | undefined {
  const cue = text.slice(start, end);
  if (UNDER.test(cue)) {
    return underWhom(text, start, end);
  }
  if (cue === "by") {
    return byWhom(text, start, end);
  }
  const gap = matchAt(GAP, text, end)?.[0];
  const says = TALKS.test(cue) ? TALKS_WITH : SAYS_WHO;
  if (!gap || (DOES.test(cue) && !says.test(gap))) {
    return undefined;
  }
  const name = readName(text, end + gap.length, {
    capitals: gap.includes(":"),
    titled: gap.includes(":"),
  });
  if (isCyrillic(text[start]!)) {
    return name && looksSlavic(name.first)
      ? { start: name.start, end: name.end, place: "signature" }
      : undefined;
  }
  const behind = after(text, name?.end ?? end, 24);
  const last = name && text.slice(name.start, name.end).split(" ").at(-1)!;
  const labelled =
    name !== undefined &&
    gap.includes(":") &&
    (name.parts > 1 || mayBeName(name.first)) &&
    LINE_ENDS.test(behind);
  const sure =
    name &&
    !(TALKS.test(cue) && isKnown(name)) &&
    (name.parts + name.initials > 1 || labelled) &&
    (isKnown(name) || name.initials > 0 || looksFamily(last!) || labelled) &&
    !isTerm(behind) &&
    !isFamous(after(text, name.start, 24));
  const place = OTHERS.test(cue) ? "title" : "signature";
  return sure
    ? { start: name.start, end: name.end, place }
    : behindRole(text, start, end);
}
