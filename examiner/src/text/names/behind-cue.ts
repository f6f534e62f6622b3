import { after, before, L, LU, matchAt, sticky } from "../patterns.ts";
import { isPlace, isTerm } from "./places.ts";
import { hasRole } from "../words.ts";
import type { Named } from "./named.ts";
import { readArabicName } from "./read-arabic-name.ts";
import { isKnown, type Name, readName } from "./read-name.ts";

const LATIN = /^[A-Za-z]/;
const CAPITAL = new RegExp(`^[${LU}]`);
const ARABIC = /^[\u0600-\u06ff]/;

const GOES_ON =
  /^(?:[,;:.()']|\n|$| (?:who|is|was|has|had|seen|with|from|admitted|treated|presented|diagnosed|known|aged|in|at|on|and)(?![A-Za-z]))/;
const ILLNESS = /^'s? (?:disease|syndrome|sign|palsy|score|criteria|lymphoma)/;
const TITLE_CASE = new RegExp(`[${LU}][${L}'-]{1,20} $`);

/** Without a sign in its letters a name needs more than a cue: a known first name, an initial, two capitals. */
function convinces(
  text: string,
  name: Name,
  cue: string,
  start: number
): boolean {
  const behind = after(text, name.end, 24);
  if (ILLNESS.test(behind) || isTerm(behind)) {
    return false;
  }
  if (isKnown(name) || (name.parts === 1 && name.initials > 0)) {
    return true;
  }
  const title = CAPITAL.test(cue) && TITLE_CASE.test(before(text, start, 24));
  return name.parts > 1 && !title && GOES_ON.test(behind);
}

const LABEL = /:/;
const PATIENT_GAP = sticky(
  "(?:'s)?(?: names?)?(?: is| was| named| called| known as)?(?: ?[:,(=]| -)? {0,6}"
);

function behindPatient(
  text: string,
  start: number,
  end: number
): Named | undefined {
  const cue = text.slice(start, end);
  const gap = matchAt(PATIENT_GAP, text, end)![0];
  if (gap === "" || gap === "'s") {
    return undefined;
  }
  const label = LABEL.test(gap);
  const name = readName(text, end + gap.length, {
    capitals: label,
    comma: label,
  });
  if (
    !name ||
    !(convinces(text, name, cue, start) || (label && name.parts > 1))
  ) {
    return undefined;
  }
  const place = /^ {1,2}$/.test(gap) ? "owner" : label ? "title" : "own";
  return { start: name.start, end: name.end, place };
}

const PERSON_GAP = sticky(
  "(?: patient| pt| child| veteran)?(?: named| called| known as| by the name of)?(?:,| \\(|:)? {0,2}"
);
const AGE = /\d ?(?:y\/?o|yr|yrs|years?[ -]old)? ?$/;

function behindPerson(
  text: string,
  start: number,
  end: number
): Named | undefined {
  const cue = text.slice(start, end);
  if (cue.length === 1 && !AGE.test(before(text, start, 12))) {
    return undefined;
  }
  const gap = matchAt(PERSON_GAP, text, end)![0];
  const name = gap === "" ? undefined : readName(text, end + gap.length);
  if (!name || !convinces(text, name, cue, start)) {
    return undefined;
  }
  const sure = isKnown(name) || name.initials > 0 || /[,:(]/.test(gap);
  const place = / (?:named|called|as|of) $/.test(gap)
    ? "title"
    : /[,(]/.test(gap)
      ? "own"
      : "owner";
  return sure ? { start: name.start, end: name.end, place } : undefined;
}

// Things have names too.
const OF_A_THING =
  /(?:brand|trade|generic|file|user|drug|test|study|trial|common|product|medication|medicine|code|domain|species|proprietary|device|gene|hospital|clinic|facility|street|company|tool|app|score|syndrome|disease|sign|protocol|system|pill|city|town|village|dog|cat|marker|technique)s?(?: was| is)?[ -]$/i;
const NAME_GAP = sticky("(?: is| was|'s| by)?(?: ?[:=]| -)? {0,6}");
const SURE_CUE = /^(?:name|named|surname|signed)$/i;

function behindName(
  text: string,
  start: number,
  end: number
): Named | undefined {
  const cue = text.slice(start, end);
  const gap = matchAt(NAME_GAP, text, end)![0];
  if (gap === "" || gap === "'s" || OF_A_THING.test(before(text, start, 20))) {
    return undefined;
  }
  const label = LABEL.test(gap);
  const plain =
    cue.toLowerCase() === "name" && !label && !/ is | was /.test(gap);
  const name = readName(text, end + gap.length, {
    capitals: label,
    comma: label,
    titled: label,
  });
  if (
    !name ||
    !(
      isKnown(name) ||
      (SURE_CUE.test(cue) && !plain) ||
      name.parts + name.initials > 1
    )
  ) {
    return undefined;
  }
  const place = /^signed$/i.test(cue) ? "signature" : "title";
  return { start: name.start, end: name.end, place };
}

const CYRILLIC_GAP = sticky(
  "(?:'я)?(?: пацієнта| пацієнтки| пациента| пациентки| больного| больной| хворого| хворої)?(?: ?[:,(]| -)? {0,4}"
);
const SIGNATURE = /^п[іо]дп/i;

function behindCyrillic(
  text: string,
  start: number,
  end: number
): Named | undefined {
  const cue = text.slice(start, end);
  const gap = matchAt(CYRILLIC_GAP, text, end)![0];
  if (gap === "" || (/^ім$/i.test(cue) && !gap.startsWith("'я"))) {
    return undefined;
  }
  const at = end + gap.length;
  const name = isPlace(text, at)
    ? undefined
    : readName(text, at, { titled: true });
  if (!name || !/^[\u0400-\u04ff]/.test(name.first)) {
    return undefined;
  }
  const place = SIGNATURE.test(cue)
    ? "signature"
    : LABEL.test(gap) || hasRole(cue, ["name-cue"])
      ? "title"
      : /[,(]/.test(gap)
        ? "own"
        : "owner";
  return { start: name.start, end: name.end, place };
}

const ARABIC_GAP = sticky("(?: ?[:،-])? {0,3}(?=[\\u0621-\\u064a])");

function behindArabic(
  text: string,
  start: number,
  end: number
): Named | undefined {
  const cue = text.slice(start, end);
  const gap = matchAt(ARABIC_GAP, text, end)?.[0];
  if (!gap) {
    return undefined;
  }
  const label = LABEL.test(gap);
  const named = /(?:اسمه|اسمها|يدعى|تدعى)$/.test(cue);
  const at = end + gap.length;
  const nameEnd = readArabicName(text, at, label || named);
  if (nameEnd === undefined) {
    return undefined;
  }
  const place = cue.includes("توقيع")
    ? "signature"
    : label || named
      ? "title"
      : "owner";
  return { start: at, end: nameEnd, place };
}

/** The name behind a word for its owner, or behind "name" itself, that stands at [start, end). */
export function behindCue(
  text: string,
  start: number,
  end: number
): Named | undefined {
  const cue = text.slice(start, end);
  if (!LATIN.test(cue)) {
    return ARABIC.test(cue)
      ? behindArabic(text, start, end)
      : behindCyrillic(text, start, end);
  }
  if (hasRole(cue, ["patient"])) {
    return behindPatient(text, start, end);
  }
  return hasRole(cue, ["person"])
    ? behindPerson(text, start, end)
    : behindName(text, start, end);
}
