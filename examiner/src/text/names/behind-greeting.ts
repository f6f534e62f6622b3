import { after, before, L, LL, LU, matchAt, sticky } from "../patterns.ts";
import { hasRole } from "../words.ts";
import { behindArabicGreeting } from "./arabic/signature.ts";
import { looksSlavic } from "./cyrillic.ts";
import type { Named } from "./named.ts";
import { isKnown, readName } from "./read-name.ts";
import { isArabic, isCyrillic } from "./scripts.ts";

// "Good morning, |Ebele|."
const TIME_OF_DAY = /^(?:morning|afternoon|evening)$/i;
const GOOD = /(?:^|[\n.:"“] {0,2}|[Gg]ood )$/;
// "Best" and "yours" are words of any sentence.
const ONLY_AT_END = /^(?:best|bw|kr|yours|ta)$/i;
const CLOSED = /^,?\n/;
const OPENING = sticky("[,!]? {1,2}");
const ENDING = sticky(
  `(?: and (?:best|kind|warm) (?:wishes|regards))?[,!.]{0,2}(?: ?\\n{1,2}| {1,2})(?:[-–—] ?)?`
);
const CLOSES =
  /^(?:best|bw|kr|yours|ta|thanks|regards|sincerely|cheers|wishes|повагою|уважением)$/i;
/** Whoever is greeted like that is not a person: "Dear all,". */
const EVERYBODY = new RegExp(
  `^(?:All|Everyone|Everybody|Team|Teams|Colleagues?|Friends?|Folks|Group|Members?|Editors?|Forum|Sirs?|Madams?|Both|There|Guys|Community|Consultants?|Residents?|Students?|Nurses?|Staff|Parents?|Family|Diary|God|Lord|Advance|Docs?|Doctors?|Mom|Mum|Dad|Nurse|Any|Admin|Mods?|Best|Kind|Warm|Колеги|Друзі|Коллеги|Друзья|Панове|Господа|Всі|Все|Всім|Всем|Лікарі|Врачи|Форумчан[${L}]{1,3})$`
);
const STOPS = new RegExp(`^(?:[,.:!\\n–-]|$| here| from| \\(|,)`);
const SMALL_NEXT = new RegExp(`^ [${LL}]`);
const CAPITAL = new RegExp(`^[${LU}]`);

/** "Dear |Hannah,", "Thanks, |Dave", "Regards,\n|Priya": the word of greeting stands at [start, end). */
export function behindGreeting(
  text: string,
  start: number,
  end: number
): Named | undefined {
  if (isArabic(text[start]!)) {
    return behindArabicGreeting(text, start, end);
  }
  if (
    TIME_OF_DAY.test(text.slice(start, end)) &&
    !(text[end] === "," && GOOD.test(before(text, start, 5)))
  ) {
    return undefined;
  }
  if (
    ONLY_AT_END.test(text.slice(start, end)) &&
    !CLOSED.test(after(text, end, 2))
  ) {
    return undefined;
  }
  const closes = CLOSES.test(text.slice(start, end));
  const gap = matchAt(closes ? ENDING : OPENING, text, end)?.[0];
  const at = end + (gap?.length ?? 0);
  if (!gap || !CAPITAL.test(text.slice(at, at + 1))) {
    return undefined;
  }
  const name = readName(text, at);
  if (
    !name ||
    EVERYBODY.test(name.first) ||
    hasRole(name.first, ["greeting"])
  ) {
    return undefined;
  }
  // "Здравствуйте! Похоже, …": a new sentence, as often as somebody's name.
  if (
    gap.startsWith("!") &&
    isCyrillic(name.first) &&
    !isKnown(name) &&
    !looksSlavic(name.first)
  ) {
    return undefined;
  }
  const behind = after(text, name.end, 8);
  return STOPS.test(behind) && !(closes && SMALL_NEXT.test(behind))
    ? { start: at, end: name.end, place: closes ? "signature" : "title" }
    : undefined;
}
