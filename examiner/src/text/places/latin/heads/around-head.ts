import { isUppercase } from "../../../characters.ts";
import { after, before } from "../../../patterns.ts";
import type { Span } from "../../span.ts";
import { namesBefore } from "../capitals.ts";
import { isNamedAfter } from "../named-after.ts";
import { aroundSmallHead } from "../small-heads/around-small-head.ts";
import { saidByOthers, withTown } from "../surroundings.ts";
import { namesBehindHead } from "./behind-head.ts";
import { convinces } from "./convinces.ts";
import { isIssuer, isJournal } from "./issuers.ts";
import {
  beforeShortHead,
  behindLeadingHead,
  isShortHead,
} from "./leading-heads.ts";
import { trimmed } from "./own-words.ts";

function startWithArticle(text: string, start: number): number {
  const article = /(?:^|[^A-Za-z])((?:the|our|The|Our) )$/.exec(
    before(text, start, 5)
  );
  return article ? start - article[1]!.length : start;
}

const CUT_SHORT = /^(?:Hosp|Med|Ctr|Gen|Cntr)$/;
const CUT_DOT = /^\.(?: [A-Z]|,|\)|$| on)/;
const OWNED = /^(?:Women|Children|Men)$/i;

/** Where the head itself ends: "Med|.", "Women|'s". */
function endOfHead(text: string, head: string, end: number): number {
  if (OWNED.test(head) && text.startsWith("'s", end)) {
    return end + 2;
  }
  return CUT_SHORT.test(head) && CUT_DOT.test(after(text, end, 4))
    ? end + 1
    : end;
}

/** A place of care around the head word at [start, end): "St. Mary's |Hospital|", "Children's |Hospital| of Atlanta". */
export function aroundHead(
  text: string,
  start: number,
  end: number
): Span | undefined {
  const head = text.slice(start, end);
  if (!isUppercase(head.charCodeAt(0))) {
    return aroundSmallHead(text, start, end);
  }
  const leading = behindLeadingHead(text, start, end);
  if (leading) {
    return leading;
  }
  const past = endOfHead(text, head, end);
  const left = trimmed(namesBefore(text, start));
  const short = beforeShortHead(text, end, head, left);
  if (short || isShortHead(head)) {
    return short;
  }
  const right = namesBehindHead(text, past, head, left);
  const last = right.at(-1)?.end ?? past;
  const words = [...left, ...right];
  const from = left[0]?.start ?? start;
  const written = text.slice(left.at(-1)?.start ?? start, past);
  if (
    words.length === 0 ||
    isJournal(words) ||
    isIssuer(words, head) ||
    isNamedAfter(text, last) ||
    saidByOthers(text, from) ||
    !convinces(text, from, words, written.replace(".", ""))
  ) {
    return undefined;
  }
  return { start: startWithArticle(text, from), end: withTown(text, last) };
}
