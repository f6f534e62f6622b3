import { after, before, L, LL, LU, matchAt, sticky } from "../patterns.ts";

interface Span {
  readonly start: number;
  readonly end: number;
}

const DOTTED = `[${LU}]\\. ?[${LU}](?:\\.[ -]?[${LU}])?(?:\\.(?![${L}0-9])|(?![${L}0-9]))`;
const ARABIC_DOTTED =
  "[\\u0621-\\u064a]\\. ?[\\u0621-\\u064a](?:\\. ?[\\u0621-\\u064a])?(?:\\.|(?![\\u0621-\\u064a]))";
// "К-ва", "Л-ко"
const SHORTENED =
  "[А-ЯІЇЄҐ]-(?:ко|енко|в|ов|ев|ва|ова|ева|ин|ина|на|ий|ський|ська|ая|ский|ская|ук|юк|ик|ян|ич)(?![а-яіїєґё])";
const WITH_DOTS = sticky(`(?:${SHORTENED}|${DOTTED}|${ARABIC_DOTTED})`);
const WITHOUT_DOTS = sticky(`[${LU}]{2,3}(?![${L}0-9'-])`);
const SURNAME = sticky(` ?[${LU}][${L}]{2,3}`);
const GAP = sticky(
  "\\.?(?:'s)?(?: initials?)?(?: is| are|'s)?(?: ?[:,(]| -|،)? {0,3}"
);

// Degrees, units and places are written in the same way.
const OTHER =
  /^(?:MD|DO|BA|BS|MA|MS|MSc|BSc|RN|NP|PA|PT|OT|USA?|UK|EU|UN|UAE|DC|NY|LA|IV|IM|PO|PRN|BID|TID|QD|SC|ER|ED|ICU|OR|GP|MI|PE|CT|MRI?|CPR|ECG|EKG|HIV|PCI|AF|HF|DM|DKA|TB|RA|MRN|ID|DOB|NHS|SSN|PCP|WBC|CRP|BP|HR|AM|PM|AD|TV|NB|PS|EG|IE|НЭ|ТЕ|ТД|ТП|ТК|США|НЕ|АТ|АД|O[DSU]|C[PCFE]|G[IUA]|P[VRC]|B[SC]|V[FA]|N[JCHMDV]|S[ADL]|RI|WV|BV|A[GS]|Q[TO]|E[FU]|F[UX]|I[DUQ]|JR|K[GU]|M[GLB]|OK|RX|T[XHI]|ZN|CO|TIA|UTI|DVT|CVA|CHF|ENT|H[SBOX]|AC|RR|WT|N[KGS]|D[VT]|LP)$/;
const lettersOf = (written: string) => written.replace(/[. ]{1,4}/g, "");

/** An age or a sex behind initials shows whose they are. */
const SOMEBODY = new RegExp(
  `^(?:,|،| \\(|\\)| -| is an?| is)? ?(?:an? )?(?:\\d{1,3} ?-?(?:(?:y(?:o|/o|r)?|mo|m/o|р|л|F|M|міс|мес|нед|тиж|дн|г)(?![${L}0-9])|year|month|week|day|рок|рік|лет|год|سنة|عام)|aged? \\d|عمره|عمرها)|^, ?[MF]?\\d{2,3}[,.)]`,
  "i"
);
const PERSON_BEFORE = new RegExp(
  `(?:brothers?|sisters?|twins?|siblings|близнюки|близнецы|двійня|двойня|توأمان|[A-Z]\\. ?[A-Z]\\.,? (?:and|&|та|і|и)|man|woman|male|female|gentleman|lady|boy|girl|child|patient|infant|newborn|neonate|toddler|teenager|чоловік|жінка|мужчина|женщина|хлопчик|дівчинка|мальчик|девочка|дитина|реб[её]нок|رجل|امرأة|طفل|طفلة),? \\(?$`,
  "i"
);

function read(
  text: string,
  at: number,
  undotted: boolean,
  labelled = false
): Span | undefined {
  const found =
    matchAt(WITH_DOTS, text, at) ??
    (undotted ? matchAt(WITHOUT_DOTS, text, at) : null);
  // "length N. I measured": a sentence of somebody's own.
  if (
    !found ||
    found[0].endsWith(" I") ||
    (OTHER.test(lettersOf(found[0])) && !labelled)
  ) {
    return undefined;
  }
  const end = at + found[0].length;
  return matchAt(SURNAME, text, end) ? undefined : { start: at, end };
}

const DOTS = /^.\. ?.\./;
const SAID = /initial|^(?:ініціали|инициалы)$/i;
const OPENED = /[ :(،]$/;

/** Initials behind a word for the patient, or behind "initials", that stands at [start, end). */
export function initialsBehind(
  text: string,
  start: number,
  end: number
): Span | undefined {
  const gap = matchAt(GAP, text, end)![0];
  const span = OPENED.test(gap)
    ? read(
        text,
        end + gap.length,
        true,
        SAID.test(text.slice(start, end) + gap) ||
          (gap.includes(":") && DOTS.test(after(text, end + gap.length, 4)))
      )
    : undefined;
  if (!span) {
    return undefined;
  }
  const sure =
    SAID.test(text.slice(start, end) + gap) ||
    /[.-]/.test(text.slice(span.start, span.end)) ||
    SOMEBODY.test(after(text, span.end, 24));
  return sure ? span : undefined;
}

const OPENS = /(?:^|[.!?\n] {0,2})$/;
const SMALL_AGE = /^, \d{1,3} ?(?:mo|yo|[my]\/o)(?![a-z]| ago)/;
const BARE = new RegExp(`^[${LU}]{2,3}$`);
const SEX_AND_AGE = /^,? \(?\d{1,3} ?[MF](?![A-Za-z])/;
const IS_OF_AGE =
  /^ (?:is|was) an? (?:[a-z]{3,12} ){0,2}\d{1,3}[- ]?(?:y|month|week|day)/;

/** "KL is a 54-year-old …": capitals without dots that are somebody. */
export function bareInitials(
  text: string,
  start: number,
  end: number
): Span | undefined {
  return end - start < 4 &&
    BARE.test(text.slice(start, end)) &&
    (IS_OF_AGE.test(after(text, end, 40)) ||
      SEX_AND_AGE.test(after(text, end, 8)) ||
      (SMALL_AGE.test(after(text, end, 14)) &&
        OPENS.test(before(text, start, 3)) &&
        !OTHER.test(lettersOf(text.slice(start, end)))))
    ? { start, end }
    : undefined;
}

// What only somebody does: "N.F. refused", "D.N., did well", "A.F. (O pos, 29)".
const DOES =
  /^(?:'s(?![a-z])|,? (?:who|whose|is|was|has|had|did|will|can|refuse[sd]?|fell|agree[sd]?|came|went|walked|presented|seized|died|needs?|wants?|says|said|got|took|still|remains|arrived|returned|declined|denies|started|stopped|developed|received|underwent|lives|works|inpatient)(?![a-z])|, \d{1,3}(?:[,)]|$)| \((?:[ABO]{1,2} (?:pos|neg)|\d))/;
const GOES_ON = new RegExp(`^(?:[,;:!?)\\n]|$| [${LL}(–-])`);
const AGED = new RegExp(`^ ?[${LU}]\\., \\d{1,3}, [${LL}]`);
// With one hyphen or two letters it is hardly a measure or an office.
const TWO = /^.\. ?.\.?$|-/;
const standsAlone = (text: string, { start, end }: Span): boolean =>
  TWO.test(text.slice(start, end)) && GOES_ON.test(after(text, end, 3));
const NAME_BEFORE = new RegExp(`[${LU}][${LL}]{1,20},? $`);
const ARABIC_PAIR = /^.\. ?.\.$/;
/** Doctors, post boxes, money, times: written in the same way. */
const ARABIC_OTHER =
  /^(?:[أادم]\. ?[دأام]|ص\. ?ب|[قب]\. ?[مظ]|د\. ?[كجع]|ر\. ?[سقع]|ل\. ?[سل]|ج\. ?م|م\. ?م|[غمكت]\. ?ب|هـ?\. ?.|ت\. ?[عض]|س\. ?[تم]|ش\. ?م|غ\. ?م|و\. ?[مح])\./;
const ARABIC_TITLE = /(?:^|[\s(])(?:[دأم]|أ\.د)\. ?$/;

const CAPITAL_BEFORE = new RegExp(`(?<![${L}0-9.'/-])[${LU}\\u0621-\\u064a]$`);

// "two brothers, A.B. and T.B.": of a pair even what is also a degree or an illness is somebody's.
const PAIR_BEFORE = new RegExp(
  `(?:brothers|sisters|twins|siblings|cousins|близнюк[${L}]{1,3}|близнец[${L}]{1,3}|брат[${L}]{1,4}|сестр[${L}]{1,3}|توأمان),? (?:[${LU}]\\. ?[${LU}]\\. (?:and|&|та|і|и) )?$`,
  "i"
);

/** Initials with dots that an age or a word for a person makes somebody's: `dot` is behind the first of them. */
export function initialsOfSomebody(
  text: string,
  dot: number
): Span | undefined {
  if (!CAPITAL_BEFORE.test(before(text, dot, 2))) {
    return undefined;
  }
  const second = PAIR_BEFORE.test(before(text, dot - 1, 40));
  const aged = AGED.test(after(text, dot + 1, 12));
  const span = read(text, dot - 1, second, second || aged);
  const arabic = text.charCodeAt(dot - 1) > 0x600;
  if (arabic && span && ARABIC_PAIR.test(text.slice(span.start, span.end))) {
    return ARABIC_OTHER.test(text.slice(span.start, span.end)) ||
      ARABIC_TITLE.test(before(text, span.start, 12))
      ? undefined
      : span;
  }
  const somebody =
    span &&
    (SOMEBODY.test(after(text, span.end, 24)) ||
      (!NAME_BEFORE.test(before(text, span.start, 24)) &&
        (DOES.test(after(text, span.end, 16)) || standsAlone(text, span))) ||
      second ||
      PERSON_BEFORE.test(before(text, span.start, 16)));
  return somebody ? span : undefined;
}
