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

const CAPITALISED = `[А-ЯІЇЄҐЁ][${LOW}]{2,20}`;
const WORD = sticky(`${CAPITALISED}(?![${LOW}А-ЯІЇЄҐЁ])`);
const BED =
  /(?:(?:пал|[Пп]алат|[Лл]іжк|[Кк]ойк|[Бб]окс|[Мм]ест|[Мм]ісц|[Сс]т[оі]л|П)[а-яіїє]{0,2}\.? ?№? ?\d{1,3}[а-я]?|\d{1,3}(?:-?[а-я]{1,2})? (?:койк|ліжк|палат|бокс)[а-яіїє]{0,2})(?: ?[:,–—-])? ?$/;
const NEXT_BED =
  /(?:палат|пал\.|ліжк|койк|бокс|Палат|Ліжк|Койк|Бокс|[Пп]ередача|[Пп]ередач[ау])[^\n]{0,88}[;.] $/;
const GOES_ON = /^ ?[–—,:-]|^ [А-ЯІЇЄҐ]\./;
const TRADE = new RegExp(
  `(?:^|[^${LOW}])(?:[${LOW}-]{0,20}(?:олог|[іи]атр|терапевт|[іи]рург|кушер|ан[иі]матор|анест[еи]з[иі]ст|лаборант|фельдшер|[іи]нтерн|ординатор|[аі]систент|ассистент|доцент|завотделением|санітар|санитар|куратор|директор|головлікар|главврач|оператор|масажист|массажист|водій|водитель|тренер|исполнител|виконав|начальник|командир|невропатолог|окулист|окуліст|ортопед|рентген)(?:|а|у|ом|ові|ка|ки|ку|кою|иня|ині|ем|я|ю|ь|ець)|(?:участков|дільничн|дежурн|чергов|постов|старш)(?:ый|ая|ий|а|ого|ому|ой|ої|ым|им)|[кд]\\.? ?м(?:ед)?\\.? ?н\\.|майор[а-я]{0,2}|капітан[а-я]{0,2}|капитан[а-я]{0,2}|зав\\. ?(?:від|отд)[а-яіїє]{0,8}\\.?)[,:]? $`,
  "i"
);
const CUED = new RegExp(
  `(?:^|[^${LOW}])(?:к|до|от|від|у|с|зі|со|об?|про|для|після|после|щодо|через|(?:зі|со) (?:слів|слов)|(?:на|за|по) (?:прохання|просьбе|словами|словам)|[${LOW}]{0,5}(?:назнач|призн|спрос|спит|запит|вед[еуё]|леч|лік|оперир|оперу|прооп|прийм|перев[её]|виписа|выписа|привез|достав|госп[іи]т|вступ|поступ|надійш|звернув|обратил|осмотр|огля|консульт|направ|потеря|втрат|проси|прошу|чека|ждём|ждем|отправ|відправ|дзвон|звон|набра|смотре|дивив|наблюда|спостер|викл|вызва|приш|прийш|при[еї]х|сказа|каза|говор|дежур|чергу|замен|замін|пом[её]р|умер|родил|дяку|спасибо|благодар|леж|знає|знает|повез|забра|віддал|переда|работа|працю|зустр|встре|диагноз|діагноз)[${LOW}]{0,8}(?: (?:нам|мне|мені|у нас|её|его|йому|ей|їй|ему|її|його|їх|их|мене|меня|нас))?) $`,
  "i"
);
const BETWEEN_LATIN = /(?:^|[a-z][,.:]? )$/;
const LATIN_BEHIND = /^ [a-z]{2}/;
/** "У Дзюби гепатит": a complaint or an illness makes a person of whatever has a capital behind "у". */
const HAS = /(?:^|[^А-Яа-яіїєґё])[Уу] $/;
const COMPLAINT =
  /^ (?:гепатит|д[иі]абет|температур|тиск|давлени|б[іо]ль|болит|болить|каш[ел]|висип|сыпь|перелом|рак(?![а-яіїє])|[іи]нфаркт|[іи]нсульт|анем[іи]|астм|пневмон|алл?ерг|крово|гемоглоб|тромб|рвот|блюв|судом|судорог|криз|напад|приступ|[іи]нфекц|сепсис|цукор|сахар|пухлин|опухол|набряк|от[её]к|анал[иі]з|лихорад|жар|озноб|МРТ|КТ)/;
const DAY_BEFORE =
  /(?:^|[^А-Яа-яіїєґё])(?:пн|вт|ср|чт|пт|сб|нд|вс)\.? ?[:–—-] ?$/i;
/** What a bed, a shift and a table may be besides somebody's: "Палата 3: Вентиляція", "Койка 5: Свободна". */
const STATE =
  /(?:ння|ття|ція|[іо]сть|ение|ание|ция|зм|оз|ит|ий|ый|ая|ое|ой|на|но)$|^(?:Пуст|В[іи]льн|Свобод|Смерт|Резерв|Ремонт|Ізол|Вих[іо]дн|Выходн)/;
const ADVERBS =
  "^,? (?:(?:знову|опять|вже|уже|не|ще|ещё|сьогодні|сегодня|вчора|вчера|також|тоже) ){0,2}";
/** What only people do, and what else is said of them more than of things. */
const DOES = new RegExp(
  `${ADVERBS}(?:прийш|приш|каж[еу]|казал|сказа|говор|пов[іи]дом|дивив|смотрел|оглян|осмотре|просит|помер|умер|плач|скарж|жалует|жаловал|в[іи]дмови[вл]|отказал|з'яв|яви|чека|ждёт|ждет|просну|прокин|леж[аи]|дежур|чергу|подзвон|позвон|написа)`
);
const HAPPENS = new RegExp(
  `${ADVERBS}(?:консульт|призна|назнач|рекоменд|випис|выпис|перев[её]|госп[іи]т|прооп|опер|стаб[іи]л|тяж[её]л|в созн|у св[іи]д|без созн|на (?:ИВЛ|ШВЛ)|поступ|вступ|над[іи]йш)`
);
const PLURAL = /[иы]х$/;
const OUTCOME =
  /^ [–—-] (?:летал|exitus|вип|вып|пере|помер|умер|ста[бц]|тяж|без|на |опер|чека|жд|дрен|повтор|контрол)/i;
const CELL_ENDS = /^(?:[,;.\n]|$| [А-ЯІЇЄҐ]\.)/;
/** "Хрипов нет", "Парезов не виявлено" */
const NONE = /^ (?:нет|нема|не виявл|не выявл|відсут|отсут)/;
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
  `(?:синдром|симптом|апп?арат|палочк|корсет|щипц|голк|игл|железа|залоз|хвороб|болезн|проб|тест|шкал|метод|операц|мазь|критер|класиф|классиф|формул|ознак|признак|рефлекс|феномен|тріад|триад|парал|точк|лин|лін|дренаж|катетер|[іи]ндекс|закон|прийом|прием|доступ|шов|шв|ім|им)[${LOW}]{0,6}\\.? (?:[${LOW}]{1,3} )?$`,
  "i"
);

const isFree = (word: string) =>
  !hasRole(word, NO_PERSON) && !isCyrillicTown(word) && !isCyrillicRegion(word);

function leads(text: string, start: number, end: number, word: string) {
  const lead = before(text, start, 48);
  const behind = after(text, end, 16);
  if (EPONYM.test(lead) || NONE.test(behind)) {
    return undefined;
  }
  if (BED.test(lead) && GOES_ON.test(behind) && !STATE.test(word)) {
    return "own";
  }
  if (DAY_BEFORE.test(lead) && CELL_ENDS.test(behind) && !STATE.test(word)) {
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
  if (
    (DOES.test(behind) && looksSlavic(word) && !PLURAL.test(word)) ||
    (family &&
      (OUTCOME.test(behind) || (HAPPENS.test(behind) && !PLURAL.test(word))))
  ) {
    return "own";
  }
  const has =
    HAS.test(lead) && (COMPLAINT.test(behind) || hasRole(word, ["given-name"]));
  return has ? "own" : undefined;
}

const NEXT_WORD = sticky(` {1,2}(${CAPITALISED})(?![${LOW}А-ЯІЇЄҐЁ-])`);
const OPENS = /(?:^|[.!?\n*>|-]) {0,3}$/;

/** "вступила Стеблій Марта": a given name behind any other capital inside a sentence. */
function beforeGiven(text: string, start: number, end: number, word: string) {
  const given = matchAt(NEXT_WORD, text, end)?.[1];
  return given !== undefined &&
    hasRole(given, ["given-name"]) &&
    !hasRole(word, ["given-name", "clinician", "name-cue", "greeting"]) &&
    (isOblique(word) || !OPENS.test(before(text, start, 4)))
    ? "own"
    : undefined;
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
  const place =
    leads(text, start, end, word) ?? beforeGiven(text, start, end, word);
  const name =
    place && isFree(word) ? readName(text, start, { titled: true }) : undefined;
  return name && place ? { start, end: name.end, place } : undefined;
}
