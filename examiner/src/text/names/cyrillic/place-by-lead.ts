import { after, before } from "../../patterns.ts";
import { hasRole } from "../../words.ts";
import { isOblique, looksSlavic } from "../cyrillic.ts";
import type { Place } from "../named.ts";
import { isAdjective } from "./adjective.ts";
import {
  isAskedFor,
  isBehindColleague,
  isBehindRank,
  isBehindTrade,
  isBorn,
  isComplaint,
  isDoing,
  isListed,
  isNobody,
  isOwner,
  isState,
  isSubject,
  isUnchanged,
} from "./around.ts";
import { beforeGiven } from "./before-given.ts";
import { LOW } from "./capitalised.ts";
import { inList } from "./in-list.ts";
import { inSentence, PLURAL } from "./in-sentence.ts";

export function placeByLead(
  text: string,
  start: number,
  end: number,
  word: string
): Place | undefined {
  const lead = before(text, start, 48);
  const behind = after(text, end, 20);
  if (isNobody(lead, behind)) {
    return undefined;
  }
  const oblique = isOblique(word);
  const slavic = oblique || looksSlavic(word);
  if (slavic && isBehindTrade(lead) && !isAdjective(word, behind)) {
    const trade = LAST_WORD.exec(lead)?.[1];
    const titled = trade !== undefined && hasRole(trade, ["title"]);
    return titled ? (DASH.test(lead) ? "owner" : "title") : "signature";
  }
  const somebody =
    inList(text, start, lead, word, behind) ||
    (oblique && inSentence(lead, word, behind)) ||
    (slavic && isDoing(behind) && !PLURAL.test(word)) ||
    isBorn(behind) ||
    (slavic && isBehindColleague(lead)) ||
    (!isState(word) && (isBehindRank(lead) || isListed(lead, behind))) ||
    (isSubject(lead, behind) && !isState(word)) ||
    isAskedFor(lead, behind) ||
    (isOwner(lead) &&
      (isComplaint(behind) ||
        isUnchanged(word) ||
        hasRole(word, ["given-name"])));
  return somebody ? "own" : beforeGiven(text, start, end, word);
}

const LAST_WORD = new RegExp(`([${LOW}]{2,20})(?:[:,]| [–—-])? $`, "i");
const DASH = /[–—-] $/;
