import { fullYear, isDay } from "../dates.ts";
import { before, L, matchAt, sticky } from "../patterns.ts";
import { asksWhen, isLabelled, standsAlone } from "./cues.ts";
import { beginsEntry, beginsLine, cellAt } from "./entries.ts";
import { followsEvent, nearEvent } from "./events.ts";
import { isMeasured } from "./scores.ts";
import { dateOf, NUMBER_ENDS, type WrittenDate } from "./written.ts";

const TWO_NUMBERS = sticky(`(\\d{1,2})/(\\d\\d?)${NUMBER_ENDS}`);
const IN = /in(?: early| late| mid)? $/i;
/** Shorthand for weeks and for weeks of pregnancy, not years. */
// "MI in 6/14": a disease or an operation, not a share of patients.
const ONSET =
  /(?:(?<![A-Za-z])[A-Z]{2,5}|dx'?d?|diagnosed|stented|placed|surgery|stroke|ectomy|transplant(?:ed)?|repair|fracture|cancer|bypass) in $/;
const WEEKS: readonly number[] = [40, 52];
// "adm 2/2, d/c 2/9", "12/24 and 12/31": what stands before is a date.
const LISTED = /(?:\d{1,2}\/\d{1,2}(?:,|,? ?(?:and|&|to|then|or|-)) ){1,4}$/;
// Of cultures: "bcx 2/2", "1/4 pos".
const BOTTLES = /^[12]\/[24]$/;
// "biopsy pos 3/12"
const FOUND = /(?:neg|pos) $/i;
const CULTURE = new RegExp(
  `(?<![${L}])(?:[bu]?cx|cultures?|bottles?)[: (]{1,2}$`,
  "i"
);
// "review 2/7", "f/u 3/12": in so many days or months.
const SPELL = /^\d\/(?:7|12)$/;
// … and "echo 12/12" in a row of such.
const TWELFTHS = /^1[0-2]\/12$/;
const OTHER_SPELL = /(?<!\d)\d\/(?:52|12)(?!\d)/;
const LATER = new RegExp(
  `(?<![${L}])(?:review|f/u|fup?|follow-?up|repeat|dialysis|HD|appt|appointment|clinic|due|started|began|onset|scan|bloods|labs)(?: in)? $`,
  "i"
);
const ACTS = sticky(
  ` (?:PICC|EGD|PEG|LP|PEA|extub|dx|fell|bx|d/c|dc|OR|home|seen|started|stopped|CT|MRI|echo|labs?|transfer|back|intub|extub|cath)(?![a-z])`,
  "i"
);

/** "in 9/95": a month and a year of two digits. */
function monthAndYear(
  start: number,
  [whole, first, second]: RegExpExecArray,
  sure = false
): WrittenDate | undefined {
  const [month, year] = [Number(first), Number(second)];
  const padded = sure || first!.startsWith("0") || second!.startsWith("0");
  return (padded || (year > 31 && !WEEKS.includes(year))) && isDay(month, 1)
    ? { start, end: start + whole.length, month, year: fullYear(second!) }
    : undefined;
}

const PADDED = /^0|\/0/;
const AFTER = /(?:after|by|for|within) $/i;
// "12/03, 14:22", "6/14 0830"
const TIMED = sticky(
  ",? (?:at |@ ?|о |в |kl )?(?:(?:[01]?\\d|2[0-3])(?::[0-5]\\d| ?[ap]m(?![a-z]))|(?:[01]\\d|2[0-3])[0-5]\\dh?(?!\\d))",
  "i"
);
// Of scores: whatever has such a name may be one.
// So may shares in other scripts and behind "of".
const DOUBTFUL =
  /(?:[A-Z][A-Za-z-]{0,8}[A-Z][A-Za-z\d-]{0,6}[ :=(]{0,2}|(?<![a-z])(?:of|in|for|by|at|got|scored|answered|rated) \(?|[\u0400-\u06ff][^A-Za-z]{0,8})$/;
const CLAUSE = /[,;.] $/;
const TOTALS: readonly number[] = [15, 18, 20, 21, 24, 25, 27, 28, 30];

/** Is one of the two too great for a month, and no usual total of points? */
const isDayOnly = ([a, b]: readonly [number, number]): boolean =>
  (a > 12 || b > 12) && !TOTALS.includes(b);

const NEVER = new Set(["24/7", "9/11", "7/7"]);

/** Is a word here that lets two numbers be a day? The less a fraction could look so, the further off it may be. */
function isDated(
  text: string,
  start: number,
  end: number,
  [a, b]: readonly [number, number]
): boolean {
  const whole = text.slice(start, end);
  const lead = before(text, start, 40);
  const other =
    (BOTTLES.test(whole) && CULTURE.test(lead)) ||
    (SPELL.test(whole) && LATER.test(lead)) ||
    (TWELFTHS.test(whole) && OTHER_SPELL.test(lead)) ||
    (a <= b && FOUND.test(lead));
  if (!other && (followsEvent(text, start) || isLabelled(text, start))) {
    return true;
  }
  const alone = standsAlone(text, end);
  const noShare = a > b || b > 12;
  if (asksWhen(text, start)) {
    return (
      !(SPELL.test(whole) && AFTER.test(lead)) &&
      (alone || noShare || PADDED.test(whole))
    );
  }
  const listed = LISTED.exec(lead);
  return (
    matchAt(TIMED, text, end) !== null ||
    (alone && noShare && nearEvent(text, start)) ||
    (alone &&
      (isDayOnly([a, b]) || PADDED.test(whole)) &&
      !DOUBTFUL.test(lead)) ||
    (CLAUSE.test(lead) && matchAt(ACTS, text, end) !== null) ||
    (noShare &&
      beginsLine(text, start) &&
      /^ [A-Za-z]/.test(text.slice(end, end + 2))) ||
    beginsEntry(text, start, end) ||
    (beginsLine(text, start) && matchAt(ACTS, text, end) !== null) ||
    (listed !== null &&
      (alone || noShare) &&
      isListed(text, start - listed[0].length, start)) ||
    isOfSeries(text, start, end, [a, b]) ||
    cellAt(text, start, end) === "first"
  );
}

// "1/9 rash, 4/9 fever": each clause begins with its day, and the days go on.
const CLAUSE_START = /(?:^|\n|[,;:،] )$/;
const WHAT = `[${L}][^\\d,;،\\n]{1,24}[,;،] ?`;
const NEXT_CLAUSE = sticky(` ${WHAT}(\\d{1,2})/(\\d{1,2}) [${L}]`);
const LAST_CLAUSE = new RegExp(
  `(?:^|[\\n,;:،] ?)(\\d{1,2})/(\\d{1,2}) ${WHAT}$`
);
const FELT = new RegExp(
  `(?<![${L}])(?:left|right|on|of|in|pain|nausea|rest|severity|strength|power|балів|баллов|боль|біль|ألم)(?![${L}])`,
  "i"
);

const goesOnFrom = (
  [a, b]: readonly number[],
  [c, d]: readonly number[]
): boolean => (b === d && a! < c!) || (a === c && b! < d!);

function isOfSeries(
  text: string,
  start: number,
  end: number,
  day: readonly [number, number]
): boolean {
  const lead = before(text, start, 48);
  const next = CLAUSE_START.test(lead) ? matchAt(NEXT_CLAUSE, text, end) : null;
  if (next) {
    const later = [Number(next[1]), Number(next[2])];
    return goesOnFrom(day, later) && !FELT.test(next[0]);
  }
  const last = LAST_CLAUSE.exec(lead);
  return (
    last !== null &&
    goesOnFrom([Number(last[1]), Number(last[2])], day) &&
    !FELT.test(last[0])
  );
}

/** Is the number before it a date itself? */
const isListed = (text: string, start: number, end: number): boolean =>
  (asksWhen(text, start) || followsEvent(text, start)) &&
  !isMeasured(text, start, end);

/** Reads "7/22", "adm 2/2"; a fraction, a score and a count look so as well. */
export function readStroked(
  text: string,
  start: number
): WrittenDate | undefined {
  const found = matchAt(TWO_NUMBERS, text, start);
  if (!found) {
    return undefined;
  }
  const [whole, first, second] = found;
  const end = start + whole.length;
  const [a, b] = [Number(first), Number(second)];
  if (IN.test(before(text, start, 10))) {
    return (
      monthAndYear(start, found) ??
      (b > 12 &&
      standsAlone(text, end) &&
      !isMeasured(text, start, end) &&
      ONSET.test(before(text, start, 24))
        ? monthAndYear(start, found, true)
        : undefined)
    );
  }
  return (isDay(a, b) || isDay(b, a)) &&
    !NEVER.has(whole) &&
    !isMeasured(text, start, end) &&
    isDated(text, start, end, [a, b])
    ? dateOf(found, [first!, second!, ""], false)
    : undefined;
}
