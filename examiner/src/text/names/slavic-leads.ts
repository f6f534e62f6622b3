import { after, before, matchAt, sticky } from "../patterns.ts";
import { isCyrillicRegion, isCyrillicTown } from "../places/lists.ts";
import { hasRole } from "../words.ts";
import { isOblique, looksSlavic } from "./cyrillic.ts";
import type { Named } from "./named.ts";
import { readName } from "./read-name.ts";

const LOW = "а-яіїєґё'";
/** "до Дніпровської ОКЛ": an adjective of a place has a word behind it. */
const ADJECTIVE = /[сц]ь?к(?:ий|ого|ому|им|а|ої|ій|у|ою|ая|ой|ую)$/;
const isAdjective = (word: string, behind: string) =>
  ADJECTIVE.test(word) &&
  /^ [А-Яа-яІЇЄҐіїєґ]/.test(behind) &&
  !/^ [А-ЯІЇЄҐ]\./.test(behind);

const WORD = sticky(`[А-ЯІЇЄҐЁ][${LOW}]{2,20}(?![${LOW}А-ЯІЇЄҐЁ])`);
const BED =
  /(?:(?:палат|пал|ліжк|койк|бокс|[Пп]алат|[Лл]іжк|[Кк]ойк|[Бб]окс|П)[а-яіїє]{0,2}\.? ?№? ?\d{1,3}[а-я]?|\d{1,3}(?:-?[а-я]{1,2})? (?:койк|ліжк|палат|бокс)[а-яіїє]{0,2})(?: ?[:,–—-])? ?$/;
const NEXT_BED =
  /(?:палат|пал\.|ліжк|койк|бокс|Палат|Ліжк|Койк|Бокс|[Пп]ередача|[Пп]ередач[ау])[^\n]{0,88}[;.] $/;
const GOES_ON = /^ ?[–—,:-]|^ [А-ЯІЇЄҐ]\./;
const TRADE = new RegExp(
  `(?:^|[^${LOW}])(?:[${LOW}-]{0,20}(?:олог|[іи]атр|терапевт|[іи]рург|кушер|ан[иі]матор|анест[еи]з[иі]ст|лаборант|фельдшер|[іи]нтерн|ординатор|[аі]систент|ассистент|доцент|завотделением|санітар|санитар|куратор|директор|головлікар|главврач|оператор|масажист|массажист|водій|водитель|тренер|невропатолог|окулист|окуліст|ортопед|рентген)(?:|а|у|ом|ові|ка|ки|ку|кою|иня|ині|ем|я|ю)|[кд]\\.? ?м(?:ед)?\\.? ?н\\.|майор[а-я]{0,2}|капітан[а-я]{0,2}|капитан[а-я]{0,2}|зав\\. ?(?:від|отд)[а-яіїє]{0,8}\\.?),? $`,
  "i"
);
const CUED = new RegExp(
  `(?:^|[^${LOW}])(?:к|до|от|від|у|с|зі|со|об?|про|для|після|после|щодо|через|(?:зі|со) (?:слів|слов)|(?:на|за|по) (?:прохання|просьбе|словами|словам)|[${LOW}]{0,5}(?:назнач|призн|спрос|спит|запит|вед[еуё]|леч|лік|оперир|оперу|прооп|прийм|перев[её]|виписа|выписа|привез|достав|госп[іи]т|поступ|надійш|звернув|обратил|осмотр|огля|консульт|направ|потеря|втрат|проси|прошу|чека|ждём|ждем|отправ|відправ|дзвон|звон|набра|смотре|дивив|наблюда|спостер|викл|вызва|приш|прийш|при[еї]х|сказа|каза|говор|дежур|чергу|замен|замін|пом[её]р|умер|родил|дяку|спасибо|благодар|леж|знає|знает|повез|забра|віддал|переда|работа|працю|зустр|встре|диагноз|діагноз)[${LOW}]{0,8}(?: (?:нам|мне|мені|у нас|её|его|йому|ей|їй|ему))?) $`,
  "i"
);
const BETWEEN_LATIN = /(?:^|[a-z][,.:]? )$/;
const LATIN_BEHIND = /^ [a-z]{2}/;
/** "У Дзюби гепатит": a complaint or an illness makes a person of whatever has a capital behind "у". */
const HAS = /(?:^|[^А-Яа-яіїєґё])[Уу] $/;
const COMPLAINT =
  /^ (?:гепатит|д[иі]абет|температур|тиск|давлени|б[іо]ль|болит|болить|каш[ел]|висип|сыпь|перелом|рак(?![а-яіїє])|[іи]нфаркт|[іи]нсульт|анем[іи]|астм|пневмон|алл?ерг|крово|гемоглоб|тромб|рвот|блюв|судом|судорог|криз|напад|приступ|[іи]нфекц|сепсис|цукор|сахар|пухлин|опухол|набряк|от[её]к|анал[иі]з|лихорад|жар|озноб|МРТ|КТ)/;
const NO_PERSON = [
  "not-name",
  "patient",
  "person",
  "kinship",
  "title",
  "month",
  "facility-head",
  "eponym",
] as const;
const EPONYM = new RegExp(
  `(?:синдром|симптом|хвороб|болезн|проб|тест|шкал|метод|операц|мазь|критер|класиф|классиф|формул|ознак|признак|рефлекс|феномен|тріад|триад|парал|точк|лин|лін|дренаж|катетер|[іи]ндекс|закон|прийом|прием|доступ|шов|шв|ім|им)[${LOW}]{0,6}\\.? (?:[${LOW}]{1,3} )?$`,
  "i"
);

const isFree = (word: string) =>
  !hasRole(word, NO_PERSON) && !isCyrillicTown(word) && !isCyrillicRegion(word);

function leads(text: string, start: number, end: number, word: string) {
  const lead = before(text, start, 48);
  const behind = after(text, end, 16);
  if (EPONYM.test(lead)) {
    return undefined;
  }
  if (BED.test(lead) && GOES_ON.test(behind) && looksSlavic(word)) {
    return "own";
  }
  if (
    TRADE.test(lead) &&
    (looksSlavic(word) || isOblique(word)) &&
    !isAdjective(word, behind)
  ) {
    return "signature";
  }
  const family = isOblique(word) && !isAdjective(word, behind);
  if (family && CUED.test(lead)) {
    return "own";
  }
  if (
    GOES_ON.test(behind) &&
    looksSlavic(word) &&
    NEXT_BED.test(before(text, start, 110))
  ) {
    return "own";
  }
  if (family && LATIN_BEHIND.test(behind) && BETWEEN_LATIN.test(lead)) {
    return "own";
  }
  const has =
    HAS.test(lead) && (COMPLAINT.test(behind) || hasRole(word, ["given-name"]));
  return has ? "own" : undefined;
}

/** A family name in any case where a person would stand: behind a bed, a trade, a verb, a preposition. */
export function bySlavicLead(text: string, start: number): Named | undefined {
  const word =
    text[start - 1] === " " || start === 0
      ? matchAt(WORD, text, start)?.[0]
      : undefined;
  if (!word) {
    return undefined;
  }
  const end = start + word.length;
  const place = leads(text, start, end, word);
  const name =
    place && isFree(word) ? readName(text, start, { titled: true }) : undefined;
  return name && place ? { start, end: name.end, place } : undefined;
}
