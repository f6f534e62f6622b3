import { after } from "../../../patterns.ts";
import { isRegion, isTown } from "../../lists.ts";
import { namesAfter, type Word } from "../capitals.ts";
import { isName } from "./is-name.ts";
import { ISSUERS } from "./issuers.ts";

/** Heads behind which other names come: "Ospedale San Raffaele", "Hospital of Philadelphia". */
const LEADING =
  /^(?:sanatorio|hospital|clinic|university|college|institute|school|academy|hospice|klinikum|klinik|krankenhaus|h[ôo]pital|hôpitaux|clinique|chr?u|ospedale|policlinico|polic?l[ií]nica|cl[ií]nica|clínic|szpitala?|nemocnice|spitalul|fundaci[oó]n|centro|centre|instituto|institut|universit(?:ät|é|à)|universidad|umc|bolnica|hospitals?|maternité)$/i;
/** Heads of English, which stand behind their name: what comes behind them is joined by "of", or is a town. */
const ENGLISH =
  /^(?:hospitals?|clinic|university|college|institute|school|academy|hospice|centre)$/i;
const JOINED =
  /^ (?:(?:of|for|at|DE|DEL|OF|de|del|da|das|do|dos|la|las|los) |(?:Cl[ií]nic|Cl[ií]nico|Universitari[oa]?|General de|San|Santa|Santo|S[ãa]o|Sant|Nacional|Regional de|Central de|Militar|Infantil)(?![A-Za-z]))/;

/** Words that begin a sentence or a label rather than a name. */
const SHOUTED_STOP =
  /^(?:SINCE|ON|IN|AT|WITH|FOR|AFTER|BEFORE|BY|FROM|TO|WAS|IS|HAS)$/;
const ENDS_HERE =
  /^(?:[,.;?!)]|$| (?:on|in|for|with|since|at|last)(?![A-Za-z]))/;

/** "Hospital| of Philadelphia", "Ospedale| San Raffaele", "Children's Hospital| Boston". */
export function namesBehindHead(
  text: string,
  at: number,
  head: string,
  left: readonly Word[]
): readonly Word[] {
  const behind = LEADING.test(head) ? namesAfter(text, at, 5) : [];
  const stop = behind.findIndex((word) => SHOUTED_STOP.test(word.text));
  const right = stop < 0 ? behind : behind.slice(0, stop);
  const [first, second] = right;
  if (!first || !ENGLISH.test(head) || JOINED.test(after(text, at, 16))) {
    return right;
  }
  const town = [first.text, `${first.text} ${second?.text}`].findIndex(isTown);
  if (town >= 0 || (left.length > 0 && isRegion(first.text))) {
    return right.slice(0, Math.max(town, 0) + 1);
  }
  const belongs =
    ISSUERS.test(first.text) ||
    (isName(first) && ENDS_HERE.test(after(text, first.end, 8)));
  return left.length > 0 && belongs ? [first] : [];
}
