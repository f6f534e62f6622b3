import { ARABIC, kindOf } from "../text/fold.ts";
import {
  isCapital,
  isConcentration,
  isNumber,
  isSign,
  plays,
  type Token,
  tokensAfter,
  tokensBefore,
} from "./tokens.ts";

const NEAR = 24;
const DIGIT_NEAR = /[0-9\u0660-\u0669]/;
const DIGITS_WITHIN = 3;
const YEAR = /^(?:19|20)\d\d$/;
const MOST_FILLERS = 2;
/** A word of a longer one is not looked at by itself. */
const HYPHENS = "-‐‑";

/** How sure the words beside it make it that a medicine is meant; bare: a capital says that it is a name. */
export const NONE = 0;
export const BARE = 1;
export const LIKELY = 2;
export const DOSED = 3;
export type Certainty =
  | typeof NONE
  | typeof BARE
  | typeof LIKELY
  | typeof DOSED;

function afterOpener(tokens: readonly Token[]): readonly Token[] {
  return isSign(tokens[0], '(«"“®™') ? tokens.slice(1) : tokens;
}

/** "X 40 mg"; "%" follows what is no medicine more often. */
const isDose = (after: readonly Token[]) =>
  isNumber(after[0]) &&
  plays(after[1], "unit") &&
  !isSign(after[1], "%") &&
  !isConcentration(after);

/** "X 40." or "X 40 twice", not "X 40 years" */
const isCount = ([number, next, third]: readonly Token[]) =>
  number !== undefined &&
  isNumber(number) &&
  !YEAR.test(number.key) &&
  (next === undefined ||
    (next.kind === "sign" && !isSign(next, "%°")) ||
    (next.key.length === 1 && isSign(third, "/")) ||
    plays(next, "frequency", "often", "form", "route", "join", "filler"));

/** "took X", "prescribed with X", "tab. X" */
function isLedTo(before: readonly Token[]): boolean {
  let at = 0;
  while (
    at < MOST_FILLERS &&
    (plays(before[at], "filler") || isSign(before[at], '.(«"“:'))
  ) {
    at++;
  }
  return (
    plays(before[at], "verb", "form", "route", "noun") &&
    !plays(before[at], "unit")
  );
}

/** Arabic has no capitals to tell names by. */
const isNamed = (text: string, start: number) =>
  isCapital(text, start) || kindOf(text.charCodeAt(start)) === ARABIC;

/** Neither a label nor a name of two words nor a line of capitals. */
function standsAlone(
  text: string,
  start: number,
  [first]: readonly Token[],
  [last]: readonly Token[]
): boolean {
  return (
    kindOf(text.charCodeAt(start)) !== ARABIC &&
    !isCapital(text, start + 1) &&
    !isSign(first, ":") &&
    [first, last].every(
      (token) => token?.kind !== "word" || !isCapital(text, token.start)
    )
  );
}

/** What stands beside the word from `start` to `end` says of it. Looks no further than `NEAR`. */
export function certaintyOf(
  text: string,
  start: number,
  end: number
): Certainty {
  if (HYPHENS.includes(text[start - 1]!) || HYPHENS.includes(text[end]!)) {
    return NONE;
  }
  const named = isNamed(text, start);
  if (!named && !DIGIT_NEAR.test(text.slice(end, end + DIGITS_WITHIN))) {
    return NONE;
  }
  const after = afterOpener(tokensAfter(text, end, end + NEAR));
  if (isDose(after)) {
    return DOSED;
  }
  if (isConcentration(after)) {
    return NONE;
  }
  if (!named) {
    return NONE;
  }
  if (
    isCount(after) ||
    plays(after[0], "form", "frequency", "often", "route")
  ) {
    return LIKELY;
  }
  const before = tokensBefore(text, start, Math.max(0, start - NEAR));
  if (isLedTo(before)) {
    return LIKELY;
  }
  return standsAlone(text, start, after, before) ? BARE : NONE;
}
