import { isLetter, isUppercase } from "../characters.ts";
import { after, before, LL, LU, matchAt, sticky } from "../patterns.ts";
import { hasRole } from "../words.ts";
import { bare, namesBefore, namesFrom, type Word } from "./capitals.ts";
import { isNamedAfter } from "./latin-heads.ts";
import {
  beginsFacility,
  isGeneric,
  isKnownFacility,
  isOther,
  isRegion,
  isTown,
} from "./lists.ts";
import type { Span } from "./span.ts";
import { saidByOthers, withTown } from "./surroundings.ts";

const GAP = sticky(" (?:(?:the|our) )?");
/** Words of a visit, some way before "at". */
const VISIT =
  /(?<![a-z])(?:seen|treatment|admission|consult|dx|f\/u|fu|appointment|appt|nurse|stud(?:ent|ies|ying)|li(?:ves|ving)|resident|(?:in|out)?-?patient|done|born|labs?|scan|mri|ct|pet|echo|cath|dialysis|rehab|surgery|care|clinic|visit|team|doctors?|surgeons?|consultant|Dr\.?|by|[a-z]{3,12}(?:ectomy|otomy|plasty|scopy|gram|ean|therapy)|[a-z]{3,12}ed)(?![a-z])/i;
const DIRECT_TO =
  /(?:transferr?(?:ed|ing)|referring|taking|admitted|referred|taken|sent|brought|presented|presents|moved|discharged|airlifted|flown|rushed|readmitted|returned|returns|known|went|goes|transported|transfer|referral|admission|visit|visits|conveyed|back|repatriated|walked in|took|bring|brings|send|sends|rush|refer|transfer|fly)(?: (?:him|her|them|me|us|it|(?:the |my |our )?[a-z]{2,10}))?(?: from [^.,;\n]{3,24})?(?: over| back| directly| urgently| again| by ambulance| on to)? to (?:the |our )?$/i;
const DIRECT_FROM =
  /(?:transferr?ed|discharged|referred|sent|records?|notes?|letters?|reports?|results?|imaging|films?|scans?|referral|repatriated|transfer|summary|documentation|arrived|came|back|returned|biopsy|echo|mri|ct|bloods|labs|consult|opinion|Dr\.? [A-Z][a-z.'-]{1,20}(?: [A-Z][A-Za-z.'-]{0,20}){0,3}|colleagues?|team|specialist|surgeon) from (?:the |our )?$/i;

/** What may stand behind a name that no list has. */
const GOES_ON = new RegExp(
  `^(?:[,.;:)(?!\\n-]| ?$| (?:on|in|since|for|with|after|before|last|this|by|where|who|and|at|under|during|until|due|again|today|yesterday|from|when|because|but|overnight|via|three|two|twice|once|every|per|wrote|as|has|had|was|is|around|went|said|asked|sees|unless|if|though|while|we|they|he|she|they|there|here|where|uses?|do|does|told|wants|refused|gave|put|kept|sent|did|can|will|would|till|\\(|-|\\d|@|MRN|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))`
);
const ACRONYM = /^[A-Z]{2,6}$/;
const UNIT = /U$|^ICU|^ED|^OR$|^MD/;

const isTwoWordTown = (words: readonly Word[], count: number) =>
  isTown(
    words
      .slice(0, count)
      .map(({ text }) => text)
      .join(" ")
  );

/** How many of the words make the longest known name; 0 for none. */
function knownWords(words: readonly Word[], text: string): number {
  for (let count = Math.min(words.length, 4); count > 0; count--) {
    const name = text.slice(words[0]!.start, words[count - 1]!.end);
    if (isKnownFacility(name) || isKnownFacility(bare(name))) {
      return count;
    }
  }
  return 0;
}

const NO_HOSPITAL =
  /^(?:College|Society|Academy|Navy|Army|Family|Air|Mail|Colleges|Institute|Institution|Commission|Jelly|Free)/;

/** "St. Vincent's", "Royal Hobart": hospitals are called so. */
const isSaints = (words: readonly Word[]) =>
  (words.length > 1 &&
    words[0]!.text === "Royal" &&
    !NO_HOSPITAL.test(words[1]!.text) &&
    !isGeneric(words[1]!.text)) ||
  (words.length > 1 &&
    /^(?:St|Saint|Ste)\.?$/.test(words[0]!.text) &&
    words[1]!.text.endsWith("'s"));

const isFree = ({ text }: Word) =>
  (!isOther(bare(text)) || text === "Mount") &&
  !isGeneric(bare(text)) &&
  !hasRole(text, ["month", "title", "clinician"]);

/** Two words in capitals are a heading. */
const SHOUTED = /^[A-Z]{2,20} [A-Z]{2}/;

const LEADS = /^(?:Memorial|General|Mount|County)$/;

function isUnknownName(words: readonly Word[]): boolean {
  const first = words[0]!;
  if (ACRONYM.test(first.text)) {
    return (
      (first.text.length > 3 ||
        /^[A-Z]{2}H$/.test(first.text) ||
        (words[1] !== undefined &&
          NAME_WORD.test(words[1].text) &&
          isFree(words[1]))) &&
      !UNIT.test(first.text) &&
      !isGeneric(first.text) &&
      !SHOUTED.test(words.map(({ text }) => text).join(" ")) &&
      !isOther(first.text) &&
      !hasRole(first.text, ["abbreviation", "not-name"])
    );
  }
  const name = words.map(({ text }) => text).join(" ");
  const [, second, third] = words;
  // "New York Ishikawa", "Memorial Lindenbaum"
  if (
    !SHOUTED.test(name) &&
    ((third && isFree(third) && isTwoWordTown(words, 2)) ||
      (second && isFree(second) && LEADS.test(first.text)))
  ) {
    return true;
  }
  return (
    isFree(first) &&
    !name.includes("&") &&
    !SHOUTED.test(name) &&
    words.every(({ text }) => !isOther(text) || text === "Mount") &&
    first.text.length > 2 &&
    !isRegion(name) &&
    !isRegion(first.text) &&
    !isTown(name) &&
    !isTwoWordTown(words, 2) &&
    !hasRole(
      first.text,
      words.length > 1 ? ["not-name"] : ["given-name", "not-name"]
    ) &&
    !/\d/.test(name)
  );
}

const NAME_WORD = new RegExp(`^[${LU}][${LL}'-]{2,22}`);
const PLAIN = new RegExp(`^(?:[A-Z]{2,5} )?([${LU}][${LL}'-]{2,22})`);
/** A word that names no illness. */
const isPlain = (behind: string) => {
  const word = PLAIN.exec(behind)?.[1];
  return (
    word !== undefined &&
    !/(?:[st]ion|ment|ity|ness|ing)$/.test(word) &&
    !hasRole(word, ["eponym"])
  );
};

/** "TXA 2 g. |To| Hull Royal priority 1": the crew's note, with a name of two words. */
const BEGINS = /(?:^|[.;>] |\n)$/;
const SECOND = new RegExp(`^[${LU}][${LL}]{2,20} [${LU}][${LL}]{2,20}`);

/** Do the words before the place speak of somebody's way there? */
function isVisited(text: string, start: number, cue: string, at: number) {
  switch (cue.toLowerCase()) {
    case "at":
    case "@":
      return (
        VISIT.test(sentenceBefore(text, start)) ||
        (isPlain(after(text, at, 24)) &&
          /[A-Za-z0-9] $/.test(before(text, start, 2)) &&
          !/work(?:s|ed|ing)? $/.test(before(text, start, 8)))
      );
    case "to":
    case "into":
      return (
        (BEGINS.test(before(text, start, 3)) &&
          SECOND.test(after(text, at, 48))) ||
        DIRECT_TO.test(before(text, at, 48))
      );
    case "from":
      return DIRECT_FROM.test(before(text, at, 72));
    case "visited":
    case "visiting":
    case "attended":
      return true;
    default:
      return false;
  }
}

function sentenceBefore(text: string, at: number): string {
  const lead = before(text, at, 84);
  return lead.slice(
    Math.max(lead.lastIndexOf("\n"), lead.lastIndexOf("? ")) + 1
  );
}

/** "at the VA", the hospital; "VA of 20/40" is what an eye sees. */
const VETERANS =
  /^ the VA(?:[,.;)(]|$| (?:in|on|for|since|last|who|and|by|with)(?![a-z]))/;

const SIGNS = ".'&-";
const SMALL = sticky(
  " (?:the )?([a-z][a-z.'&-]{2,16})(?: ([a-z][a-z.'&-]{2,16}))?(?: ([a-z][a-z.'&-]{2,16}))?(?![a-z])"
);

/** A cheap question first: does a name begin with the word behind `end`? A sign in the word may also end it. */
function mayBeKnown(text: string, end: number): boolean {
  const from = text.startsWith(" the ", end) ? end + 5 : end + 1;
  let past = from;
  while (past < from + 18 && isLetter(text.charCodeAt(past))) {
    past++;
  }
  return (
    text[end] === " " &&
    (SIGNS.includes(text[past] ?? " ") || beginsFacility(text, from, past))
  );
}

/** Words behind `end` in small letters that are a known name: " mass general"; "" for none. */
function knownInSmall(text: string, end: number): string {
  const found = mayBeKnown(text, end) ? matchAt(SMALL, text, end) : null;
  const words = found ? found.slice(1).filter(Boolean) : [];
  for (let count = words.length; count > 0; count--) {
    const name = words.slice(0, count).join(" ");
    if (isKnownFacility(name) && !AMBIGUOUS.test(name)) {
      return name;
    }
  }
  return "";
}

/** Does a known name in small letters stand behind `end`? */
export const knownBehind = (text: string, end: number) =>
  text.charCodeAt(end + 1) < 0x80 && knownInSmall(text, end) !== "";

function inSmallLetters(
  text: string,
  start: number,
  end: number,
  at: number
): Span | undefined {
  const name = knownInSmall(text, end);
  const past = at + name.length;
  return name !== "" &&
    isVisited(text, start, text.slice(start, end), at) &&
    !isNamedAfter(text, past)
    ? { start: at, end: past }
    : undefined;
}

const SMALL_START = new RegExp(`^[${LL}]`);

const VERB = /^(?:offered|refused|declined|accepted|did|could|wants)$/;

/** "Bambino Gesù |offered| a bed": a known name that does something. */
function beforeVerb(text: string, start: number): Span | undefined {
  const words = namesBefore(text, start);
  for (let from = Math.max(0, words.length - 3); from < words.length; from++) {
    const left = words.slice(from);
    if (knownWords(left, text) === left.length) {
      const name = text.slice(left[0]!.start, start - 1);
      return AMBIGUOUS.test(name)
        ? undefined
        : { start: left[0]!.start, end: start - 1 };
    }
  }
  return undefined;
}

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

/** Where a known name ends, with the words that belong to it: "Fortis| Mulund"; nothing for "Stanford type A". */
function isKnownHere(text: string, words: readonly Word[], count: number) {
  let last = count;
  while (last < words.length && isFree(words[last]!)) {
    last++;
  }
  const one = text.slice(words[0]!.start, words[count - 1]!.end);
  const end = words[last - 1]!.end;
  return isNamedAfter(text, end) ||
    isNamedAfter(text, words[count - 1]!.end) ||
    (AMBIGUOUS.test(one) && !GOES_ON.test(after(text, end, 12)))
    ? undefined
    : end;
}

/** Known names that are also other things. */
const AMBIGUOUS =
  /^(?:rush|sharp|legacy|brown|duke|penn|columbia|hamad|apollo|fortis|spire|mercy|swedish|providence|trinity health|aurora|spectrum|aims|methodist|baptist|imperial|circle health|priory|banner|advocate|christie|cochin|seton|barrow|atrium|keck|temple|howard|sharp|chop|slu|gosh|asan|qe|la paz|severance|sheba|einstein|jefferson|lifespan|legacy|kindred|brookdale|singleton|freeman)$/i;

function isUnknownHere(text: string, words: readonly Word[]) {
  const end = words.at(-1)!.end;
  return GOES_ON.test(after(text, end, 12)) &&
    !isNamedAfter(text, end) &&
    !SMALL_START.test(text[words[0]!.start]!)
    ? end
    : undefined;
}
