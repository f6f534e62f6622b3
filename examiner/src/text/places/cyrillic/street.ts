import { before, matchAt, sticky } from "../../patterns.ts";
import type { Span } from "../span.ts";
import { LOW, UP } from "./letters.ts";

const WORD = `[${UP}][${LOW}]{1,20}(?:-[${UP}]?[${LOW}]{1,16})?`;
const NAME = `"?(?:\\d{1,3}-?(?:го|й|я|ої|ти|х|річчя|летия|летия)? )?(?:(?:${WORD}|[${UP}]\\.) ?){1,4}"?`;
const HOUSE =
  "(?:,? ?(?:буд(?:инок|\\.)?|д(?:ом|\\.)?|№)? ?№?\\d{1,4} ?[а-яА-Я]?(?![а-яіїєґё])(?:[/-]\\d{1,4}[а-яА-Я]?)?)";
const PARTS =
  "(?:,? ?(?:корп(?:ус|\\.)?|к\\.|стр(?:оение|\\.)?|секц(?:ія|ия|\\.)?|під'їзд|подъезд|кв(?:артира|\\.)?|оф(?:іс|ис|\\.)?|поверх|этаж) ?№?\\d{1,4}[а-яА-Я]?){0,3}";
const BEHIND = sticky(`\\.? {0,2}${NAME}(${HOUSE}${PARTS})?`);
/** "Садова |вулиця|, 5": the number is behind, the name before. */
const NUMBER_BEHIND = sticky(`${HOUSE}${PARTS}`);
const NAME_BEFORE = new RegExp(`(?:^|[^${UP}${LOW}])((?:${WORD} ){1,2})$`);
const TOWN = `(?:(?:м|г|с|д|смт|пос|пгт|ст|місто|город|село|деревня|дер|обл|р-н)\\.? ?${WORD}(?: ${WORD})?|[${UP}][${LOW}]{2,20}(?:-[${UP}][${LOW}]{1,16})?(?: (?:область|обл\\.|район|р-н))?)`;
const TOWN_BEFORE = new RegExp(
  `(?:^|[ :(\\n])((?:\\d{5,6}, ?)?(?:(?:м|г|с|д|смт|пос|пгт|ст|місто|город|село|деревня)\\.? ?${WORD}(?: ${WORD})?|[${UP}][${LOW}]{3,20}), ?)$`
);
const TAIL = sticky(
  `(?:,? ?\\d{5,6}(?!\\d)|, ?${TOWN}(?= ?[,.;)\\n]| \\d{5,6}|$)|,? (?:м|г|с|смт|пос)\\.? ?${WORD}| \\| \\d{5,6})`
);
const DOTTED = /^(?:вул|ул|просп|пр|пров|пер|бульв|б|наб|пл|туп|ж|мкр|мкрн)$/i;
/** "пр-т", "б-р", "пр-кт" */
const HYPHEN = sticky("-(?:т|р|кт|д)(?![а-яіїєґё])");
const FLAT_ONLY = /^(?:кв|квартира)$/i;
const MEDICAL =
  /^(?:лінія|линия|площа|площі|площадь|площади|пл|пер|пр|б|наб|ж|квартал|туп)$/i;

function tail(text: string, at: number): number {
  let end = at;
  for (let count = 0; count < 3; count++) {
    const found = matchAt(TAIL, text, end);
    if (!found) {
      break;
    }
    end += found[0].length;
  }
  return end;
}

const withTown = (text: string, start: number) =>
  start - (TOWN_BEFORE.exec(before(text, start, 60))?.[1]!.length ?? 0);

const LIVES =
  /(?:мешка|прожива|жив[еуё]|адрес|зареєстр|зарегистр|прописан|на|по|за) {0,2}[:,]? {0,2}(?:за адресою|по адресу)?:? {0,2}$/i;

/** "|вул|. Садова 18, кв. 4", "|проспект| Мира, дом 45". */
export function aroundCyrillicStreet(
  text: string,
  start: number,
  end: number
): Span | undefined {
  const word = text.slice(start, end);
  if (FLAT_ONLY.test(word)) {
    return undefined;
  }
  const hyphen = matchAt(HYPHEN, text, end)?.[0] ?? "";
  const at = end + hyphen.length;
  // "Б 2 Роды 2": pregnancies are counted so.
  const behind =
    word.length === 1 && text[at] === " " && hyphen === ""
      ? null
      : matchAt(BEHIND, text, at);
  const dotted =
    DOTTED.test(word) &&
    (text[at] === "." || hyphen !== "" || text[at] === " ");
  if (behind) {
    const house = behind[1];
    const sure =
      house !== undefined ||
      (dotted && !MEDICAL.test(word)) ||
      hyphen !== "" ||
      LIVES.test(before(text, start, 32));
    const past = at + behind[0].replace(/ $/, "").length;
    return sure && !(MEDICAL.test(word) && house === undefined)
      ? { start: withTown(text, start), end: tail(text, past) }
      : undefined;
  }
  const name = NAME_BEFORE.exec(before(text, start, 48));
  const number = name
    ? matchAt(NUMBER_BEHIND, text, at + (text[at] === "." ? 1 : 0))
    : null;
  if (!name || !number || DOTTED.test(word)) {
    return undefined;
  }
  const from = start - name[1]!.length;
  return {
    start: withTown(text, from),
    end: tail(text, at + number[0].length),
  };
}

const HOUSE_BEFORE = new RegExp(
  `(?:[Аа]дрес|[Вв]?[Дд]ома|[Жж]ив[её]т|[Жж]ив[еу]|[Мм]ешка|[Пп]рожива|[Пп]рописан|[Зз]робл|[Сс]делал)[${LOW}]{0,6}(?: [вуі] [^ \\n]{3,20}){0,2}(?:[,:]| на| по) (?!Темп|Пульс|Тиск|Давл|Сатур|Вага|Вес|Глюк|Цук|Сах|Гемо|Лейк)((?:${WORD}, )?${WORD}(?: ${WORD})?,? )$`
);
const HOUSE_NUMBER = sticky(
  "\\d{1,3}(?:[-/]\\d{1,4})?(?:-?[А-Яа-я])?(?![\\d:%]|[.,]\\d|[А-Яа-яіїє]| ?(?:л(?:ет|іт)|рок|р[і.]|г[.о]|дн|тиж|нед|мг|міс|мес|раз))"
);

/** "дома, Заводская, 3": a street without its word, where somebody lives. */
export function beforeHouseNumber(
  text: string,
  start: number
): Span | undefined {
  const name = HOUSE_BEFORE.exec(before(text, start, 90))?.[1];
  const house = name ? matchAt(HOUSE_NUMBER, text, start) : null;
  return name && house
    ? { start: start - name.length, end: start + house[0].length }
    : undefined;
}
