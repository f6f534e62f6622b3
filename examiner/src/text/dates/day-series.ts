import { before, L, matchAt, sticky } from "../patterns.ts";

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

export function isOfSeries(
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
