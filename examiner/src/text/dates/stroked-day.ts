import { before, matchAt, sticky } from "../patterns.ts";
import { asksWhen, isLabelled, standsAlone } from "./cues.ts";
import { isOfSeries } from "./day-series.ts";
import { beginsEntry, beginsLine, cellAt } from "./entries.ts";
import { followsEvent, nearEvent } from "./events.ts";
import { isMeasured } from "./scores.ts";
import { isShare, isSpell } from "./shares.ts";

// "adm 2/2, d/c 2/9", "12/24 and 12/31": what stands before is a date.
const LISTED = /(?:\d{1,2}\/\d{1,2}(?:,|,? ?(?:and|&|to|then|or|-)) ){1,4}$/;
const ACTS = sticky(
  ` (?:PICC|EGD|PEG|LP|PEA|extub|dx|fell|bx|d/c|dc|OR|home|seen|started|stopped|CT|MRI|echo|labs?|transfer|back|intub|extub|cath)(?![a-z])`,
  "i"
);
const PADDED = /^0|\/0/;

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

/** Is a word here that lets two numbers be a day? The less a fraction could look so, the further off it may be. */
export function isDated(
  text: string,
  start: number,
  end: number,
  [a, b]: readonly [number, number]
): boolean {
  const whole = text.slice(start, end);
  const lead = before(text, start, 40);
  if (
    !isShare(whole, lead, a <= b) &&
    (followsEvent(text, start) || isLabelled(text, start))
  ) {
    return true;
  }
  const alone = standsAlone(text, end);
  const noShare = a > b || b > 12;
  if (asksWhen(text, start)) {
    return !isSpell(whole, lead) && (alone || noShare || PADDED.test(whole));
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

/** Is the number before it a date itself? */
const isListed = (text: string, start: number, end: number): boolean =>
  (asksWhen(text, start) || followsEvent(text, start)) &&
  !isMeasured(text, start, end);
