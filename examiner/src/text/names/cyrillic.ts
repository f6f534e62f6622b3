import { after, before, L, matchAt, sticky } from "../patterns.ts";
import { hasRole, hasStem } from "../words.ts";
import type { Named } from "./named.ts";
import { readName } from "./read-name.ts";
import { isBehindTrade, isBorn } from "./slavic-around.ts";

const UPPER = "А-ЯІЇЄҐЁ";
const LOWER = "а-яіїєґё'";
const WORD = `[${UPPER}][${LOWER}]{2,20}(?:-[${UPPER}][${LOWER}]{2,16})?`;
const SURNAME_BEFORE = new RegExp(
  `(?<![${UPPER}${LOWER}.-])(${WORD}) {1,2}[${UPPER}]$`
);
const INITIAL_BEFORE = new RegExp(`(?<![${UPPER}${LOWER}.-])[${UPPER}]$`);
const SECOND_INITIAL = sticky(`\\. ?[${UPPER}]\\.`);
const SECOND_AND_SURNAME = sticky(`\\. ?[${UPPER}]\\. ?(${WORD})`);
// Endings of family names; a verb that begins a sentence has others.
const SURNAME =
  /(?:[оеєё]ва?|[иіы]на?|ко|[уюияіа]к|[сц]ь?к(?:ий|ая|а)|[иі]ч|[иы]х|ець|[уая]н|дзе|вілі|вили|ль|[аяе]р)$/;
/** Does the word end as family names do, and is it none of the words for people? */
export const looksSlavic = (word: string): boolean =>
  SURNAME.test(word) && !isOther(word);

const isOther = (word: string) =>
  hasRole(word, ["patient", "person", "kinship", "title", "not-name"]);
// Authors, methods and places that bear a name.
const NAMED_AFTER = new RegExp(
  `(?<![${L}])(?:[іи]м|ім'я|им[еі]н[иі]|імені|пам'яті|памяти|за|по|методик[${L}]{0,3}|метод[${L}]{0,2}|шкал[${L}]{1,3}|класс?иф[${L}]{1,10}|операц[${L}]{1,4}|синдром[${L}]{0,3}|симптом[${L}]{0,3}|критер[${L}]{1,4}|проб[${L}]{1,2}|тест[${L}]{0,3}|автор[${L}]{0,3}|ред)\\.? $`,
  "i"
);
const BEHIND_INITIAL = new RegExp(`(?<![${L}])[${UPPER}]\\. $`);
const BEHIND_AUTHOR = new RegExp(`(?<![${L}])[${UPPER}]\\., $`);
const CITED_AFTER =
  /^(?:,? ?\(?(?:19|20)\d\d|,? (?:и|та|і|с|зі?) (?:соавт|співавт|др|ін))/;
// "Иванов И.И., Петров П.П. Хирургия": a row of authors goes on with a title, a year, a journal.
const ROW_OF_AUTHORS =
  /^(?:, (?:[А-ЯІЇЄҐ][а-яіїєґ'-]{2,20} [А-ЯІЇЄҐ]\.|[А-ЯІЇЄҐ]\. ?[А-ЯІЇЄҐ]\.)(?: ?[А-ЯІЇЄҐ]\.)?){1,3}(?: [А-ЯІЇЄҐ]|[^\n]{0,60}?(?:\/\/|(?:19|20)\d\d|соавт|співавт|журн|вестник|вісник|№))/;
const OF_DOCTORS =
  /(?:конс[иі]л[иі]ум|бригад|оператор|х[іи]рург|л[іи]кар[іі]|врачи|опер[иу]|ком[иі]сс?[іи]я|склад|состав|присут)[а-яіїєґ]{0,8}:? [^\n]{0,40}$/i;

const WORD_BEFORE = new RegExp(`([${UPPER}${LOWER}]{3,24})[ ,:-]{1,4}$`, "i");

/** "врач – Коваль О. П.": the word before says already who it is. */
function placeOf(text: string, start: number): Named["place"] {
  const word = WORD_BEFORE.exec(before(text, start, 30))?.[1];
  return word && hasRole(word, ["clinician", "patient", "title"])
    ? "owner"
    : "own";
}

const told = (text: string, start: number, end: number): Named | undefined =>
  NAMED_AFTER.test(before(text, start, 24)) ||
  BEHIND_INITIAL.test(before(text, start, 5)) ||
  (CITED_AFTER.test(after(text, end, 30)) && !isBorn(after(text, end, 24))) ||
  ((ROW_OF_AUTHORS.test(after(text, end, 110)) ||
    BEHIND_AUTHOR.test(before(text, start, 5))) &&
    !OF_DOCTORS.test(before(text, start, 60)))
    ? undefined
    : { start, end, place: placeOf(text, start) };

/** "Коваль О. П." or "О. П. Коваль": `at` is the dot behind the first initial. */
export function withInitials(text: string, at: number): Named | undefined {
  const lead = before(text, at, 44);
  if (HEAD_OF_FORM.test(lead)) {
    return behindHead(text, at);
  }
  if (!INITIAL_BEFORE.test(lead)) {
    return undefined;
  }
  const surname = SURNAME_BEFORE.exec(lead);
  const second = matchAt(SECOND_INITIAL, text, at);
  const turned = matchAt(SECOND_AND_SURNAME, text, at);
  if (surname && second && (!turned || SURNAME.test(surname[1]!))) {
    return isOther(surname[1]!)
      ? undefined
      : told(text, at - surname[0].length, at + second[0].length);
  }
  if (turned) {
    return isOther(turned[1]!)
      ? undefined
      : told(text, at - 1, at + turned[0].length);
  }
  return withOneInitial(text, at, surname);
}

// "Тропонин И.", "Витамин Д.": of the endings of family names only those that no substance has.
const SURELY =
  /(?:енк[оаеу]|[щч]ук[ау]?|юк|[оеєё]в(?:а|ой|у|ым|ої)?|[дтшхгщжк][иі]на|[сц]ьк(?:ий|а|ого|ої)|ск(?:ий|ая|ого|ой)|дзе|швили|швілі|[уая]н|[яи]к|[иы]х|ець|[оеи]вич|льич)$/;
const ONE_INITIAL_ENDS = sticky(
  `\\.(?= ?(?:[,;:()–-]|\\n|$)| {1,2}[${LOWER}\\d])`
);
const ONE_AND_SURNAME = sticky(`\\. ?(${WORD})(?![${LOWER}-])`);
const SHORT_PLACE = /^[СГМДР]$/;

/** "Шевцова Т.", "к Ю. Сырцову". */
function withOneInitial(
  text: string,
  at: number,
  surname: RegExpExecArray | null
): Named | undefined {
  if (
    surname &&
    SURELY.test(surname[1]!) &&
    matchAt(ONE_INITIAL_ENDS, text, at)
  ) {
    return isOther(surname[1]!)
      ? undefined
      : told(text, at - surname[0].length, at + 1);
  }
  const behind = matchAt(ONE_AND_SURNAME, text, at);
  return behind &&
    !SHORT_PLACE.test(text[at - 1]!) &&
    (isOblique(behind[1]!) || isBehindTrade(before(text, at - 1, 40))) &&
    !isOther(behind[1]!)
    ? told(text, at - 1, at + behind[0].length)
    : undefined;
}

/** Family names in any case. */
const OBLIQUE = new RegExp(
  `^.{2,20}(?:енк(?:о|а|у|ом|ові)|[щч]ук(?:|а|у|ом|ові)|[юяуи]к(?:а|у|ом|ові)|юк|[оеєё]в(?:|а|у|ым|им|ой|ою|ої|ій)|[иі]шин|[оеаиу]?[шхгдтркмлвщ]ин(?:а|ой|ою|ої|у|ым)|[сц]ьк(?:ий|ого|ому|им|а|ої|ій|у|ою)|[сц]к(?:ий|ого|ому|им|ая|ой|ую)|дзе|швили|швілі|ян(?:|а|у|ом)|[ои]вич(?:|а|у|ем)|[иы]х|ець)$`
);
export const isOblique = (word: string): boolean =>
  OBLIQUE.test(word) && !hasStem(word, "noun-stem");

const HEAD_OF_FORM = /(?:Ф\. ?И\. ?О|П\. ?І\. ?Б)$/;
const FORM_GAP = sticky("\\.? ?[:-]? {0,3}");

/** "Ф.И.О. Хисматуллина Рамзия": `at` is the dot behind the last letter. */
function behindHead(text: string, at: number): Named | undefined {
  const from = at + matchAt(FORM_GAP, text, at)![0].length;
  const name = readName(text, from, { titled: true, capitals: true });
  return name && { start: from, end: name.end, place: "title" };
}

const FEMALE = /(?:івн|ївн|овн|евн|ичн|ічн)(?:а|и|і|у|ы|е|ою|ой)$/;
const MALE =
  /(?:[оеєії]вич|льич|Ілліч|Ильич|кич|мич|ыч)(?:|а|у|е|ем|ом|еві|ові)$/;
// "Иваныч хрипит": what no other word ends in.
const ALONE = /^.{2,12}(?:[оеє]вич|ыч)(?:а|у|ем|ом|еві|ові)?$/;
const GIVEN_BEFORE = new RegExp(
  `(?<![${UPPER}${LOWER}.-])(?:(${WORD}) {1,2})?([${UPPER}][${LOWER}]{1,14}) {1,2}$`
);
const SURNAME_AFTER = sticky(` {1,2}${WORD}(?![${LOWER}-])`);

/** "Коваль Ганна Петрівна": the patronymic stands at [start, end). */
export function withPatronymic(
  text: string,
  start: number,
  end: number
): Named | undefined {
  const word = text.slice(start, end);
  if (!FEMALE.test(word) && !MALE.test(word)) {
    return undefined;
  }
  const given = GIVEN_BEFORE.exec(before(text, start, 60));
  if (!given) {
    return ALONE.test(word) ? told(text, start, end) : undefined;
  }
  const [lead, surname, first] = given;
  if (surname && SURNAME.test(surname) && !isOther(surname)) {
    return told(text, start - lead.length, end);
  }
  const behind = matchAt(SURNAME_AFTER, text, end);
  const from = start - lead.length + lead.lastIndexOf(first!);
  return told(text, from, end + (behind?.[0].length ?? 0));
}

const ONE_WORD = sticky(`(${WORD})(?![${LOWER}-])`);
const AT_ONCE_OF_AGE = /^, {0,2}\(?\d{1,3} ?(?:р|л|г)(?:\.|ок|ік|ет|од| |,)/;
const STRONG =
  /(?:енко|[щч]ук|юк|[сц]ьк(?:ий|а)|ск(?:ий|ая)|[оеє]ва?|дзе|швили)$/;
const WIDOW = /^(?:Вдова|Корова|Голова|Мова)$/;

/** "Ткаченко, 61 рік": a family name alone, with an age. */
export function aloneOfAge(text: string, start: number): Named | undefined {
  const found = matchAt(ONE_WORD, text, start);
  const end = start + (found?.[0].length ?? 0);
  const named =
    found &&
    STRONG.test(found[1]!) &&
    !WIDOW.test(found[1]!) &&
    !isOther(found[1]!) &&
    AT_ONCE_OF_AGE.test(after(text, end, 10));
  return named ? { start, end, place: "own" } : undefined;
}

const DOCTOR_BEHIND =
  /^, {0,2}(?:(?:лікар|врач)(?:ка)?[ -]?)?(?:хірург|хирург|терапевт|кардіолог|кардиолог|невролог|онколог|педіатр|педиатр|анестезіолог|анестезиолог|реаніматолог|реаниматолог|уролог|гінеколог|гинеколог|травматолог|ортопед|офтальмолог|психіатр|психиатр|інфекціоніст|инфекционист|завідувач|заведующ|ординатор|фельдшер|медсестра|інтерн|интерн|рентгенолог|лікар|врач|акушер)/;

/** "дивився Кузнецов, хірург": a family name with what its owner does behind it. */
export function withTrade(text: string, start: number): Named | undefined {
  const found = matchAt(ONE_WORD, text, start);
  const end = start + (found?.[0].length ?? 0);
  const named =
    found &&
    SURNAME.test(found[1]!) &&
    !isOther(found[1]!) &&
    DOCTOR_BEHIND.test(after(text, end, 24));
  return named ? { start, end, place: "signature" } : undefined;
}

const CAPITALS = `[${UPPER}]{2,20}`;
const IN_CAPITALS = sticky(
  `(${CAPITALS}) {1,2}(${CAPITALS}) {1,2}(${CAPITALS})(?![${UPPER}${LOWER}-])`
);
const WITH_INITIAL = sticky(
  `[${UPPER}]{2,16}(?:ЕНКО|ЧУК|ЩУК|[ОЕЄ]ВА?|ДЗЕ|ЯН|ИЧ|[ИЯУЮ]К) [${UPPER}]\\.?(?![${UPPER}${LOWER}])`
);
const PATRONYMIC_IN_CAPITALS =
  /(?:ИЧ|ОВИЧ|ІВНА|ЇВНА|ОВНА|ЕВНА|ИЧНА|ІЧНА|ЕВИЧ|ЄВИЧ)(?:А|У|И|Ы|І|Е|ЕМ|ОМ|ОЮ|ОЙ)?$/;

/** "БОНДАР ІГОР ПЕТРОВИЧ", as forms write it. */
export function inCapitals(text: string, start: number): Named | undefined {
  const initial = matchAt(WITH_INITIAL, text, start);
  if (initial) {
    return { start, end: start + initial[0].length, place: "own" };
  }
  const found = matchAt(IN_CAPITALS, text, start);
  const named = found && PATRONYMIC_IN_CAPITALS.test(found[3]!);
  return named
    ? { start, end: start + found[0].length, place: "own" }
    : undefined;
}

const TWO_WORDS = sticky(
  `(${WORD}) {1,2}(${WORD})(?: {1,2}${WORD})?(?![${LOWER}-])`
);
const OF_AGE = /^,? ?\(?\d{1,3} ?(?:р|л|г)(?:\.|ок|ік|ет|од| |,)/;
const CAPITAL_BEFORE = new RegExp(`[${UPPER}][${LOWER}]{1,20} {1,2}$`);

/** "Коваль Олена, 45 років": a family name and a first name with an age behind them. */
export function withAge(text: string, start: number): Named | undefined {
  const found = matchAt(TWO_WORDS, text, start);
  if (!found) {
    return undefined;
  }
  const end = start + found[0].length;
  const named =
    OF_AGE.test(after(text, end, 8)) &&
    (SURNAME.test(found[1]!) || SURNAME.test(found[2]!)) &&
    !isOther(found[1]!) &&
    !CAPITAL_BEFORE.test(before(text, start, 24));
  return named ? { start, end, place: "own" } : undefined;
}
