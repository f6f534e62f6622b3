import { L, matchAt, sticky } from "../patterns.ts";
import type { MonthName } from "./months.ts";
import { LATIN, type Piece } from "./piece.ts";
import { HIJRI, YEAR, YEAR_WORD } from "./written.ts";

const YEAR_AFTER = sticky(
  `\\.?(?:,? (?:of |de |del |عام |سنة )?|-|/|,|)(?:'(\\d\\d)|(${YEAR}|${HIJRI}))(?![0-9]|[.,]\\d)${YEAR_WORD}(?![${L}])`
);
const SHORT_YEAR_AFTER = sticky(
  `(?:-(\\d\\d)(?![${L}0-9-])| (\\d\\d)(?= ?[,;:)\\n]|\\.?$|\\. ))`
);

// "14Jul24"
const GLUED_YEAR_AFTER = sticky(`(\\d\\d)(?![${L}0-9-])`);
const HIJRI_YEAR_AFTER = sticky(
  " (?:عام |سنة )?(1[34]\\d\\d)(?!\\d)(?: ?هـ?(?![\\u0621-\\u064a]))?"
);
const UNITS = "one|two|three|four|five|six|seven|eight|nine";

// "…, nineteen fifty-two"
const SPOKEN_YEAR = sticky(
  `,? (?:in )?(?:(?:nineteen|twenty)[ -](?:hundred|oh|ten|eleven|twelve|[a-z]{3,5}teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:${UNITS}))?|two thousand(?: and)?(?: (?:${UNITS}|ten|eleven|twelve|[a-z]{3,5}teen|twenty(?:[ -](?:${UNITS}))?))?)(?![${L}])`,
  "i"
);

export function yearAfter(
  text: string,
  at: number,
  month: MonthName,
  withDay: boolean,
  glued: boolean
): Piece | undefined {
  const found =
    matchAt(YEAR_AFTER, text, at) ??
    (withDay ? matchAt(SHORT_YEAR_AFTER, text, at) : null) ??
    (glued ? matchAt(GLUED_YEAR_AFTER, text, at) : null) ??
    (month.lunar ? matchAt(HIJRI_YEAR_AFTER, text, at) : null);
  const digits = found?.[1] ?? found?.[2];
  return found && digits ? { digits, edge: at + found[0].length } : undefined;
}

/** Where a date ends that has no year in digits. */
export const endOf = (text: string, at: number, { name }: MonthName): number =>
  at +
  (LATIN.test(name) ? (matchAt(SPOKEN_YEAR, text, at)?.[0].length ?? 0) : 0);
