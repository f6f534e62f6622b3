import { before, matchAt, sticky } from "../../../patterns.ts";
import type { Span } from "../../span.ts";
import { LOW, UP } from "../letters.ts";
import { HOUSE, NAME, PARTS, WORD } from "./parts.ts";
import { tail, withTown } from "./with-town.ts";

const BEHIND = sticky(`\\.? {0,2}${NAME}(${HOUSE}${PARTS})?`);
/** "Садова |вулиця|, 5": the number is behind, the name before. */
const NUMBER_BEHIND = sticky(`${HOUSE}${PARTS}`);
const NAME_BEFORE = new RegExp(`(?:^|[^${UP}${LOW}])((?:${WORD} ){1,2})$`);
const DOTTED = /^(?:вул|ул|просп|пр|пров|пер|бульв|б|наб|пл|туп|ж|мкр|мкрн)$/i;
/** "пр-т", "б-р", "пр-кт" */
const HYPHEN = sticky("-(?:т|р|кт|д)(?![а-яіїєґё])");
const FLAT_ONLY = /^(?:кв|квартира)$/i;
const MEDICAL =
  /^(?:лінія|линия|площа|площі|площадь|площади|пл|пер|пр|б|наб|ж|квартал|туп)$/i;

const LIVES =
  /(?:мешка|прожива|жив[еуё]|адрес|зареєстр|зарегистр|прописан|на|по|за) {0,2}[:,]? {0,2}(?:за адресою|по адресу)?:? {0,2}$/i;

/** "вул|. Садова 18|": a name behind the word is a street's if a number, a point or somebody's home says so. */
function nameBehind(
  text: string,
  start: number,
  word: string,
  at: number,
  hyphen: string
): { span: Span | undefined } | undefined {
  // "Б 2 Роды 2": pregnancies are counted so.
  const counted = word.length === 1 && text[at] === " " && hyphen === "";
  const behind = counted ? null : matchAt(BEHIND, text, at);
  if (!behind) {
    return undefined;
  }
  const house = behind[1];
  const dotted =
    DOTTED.test(word) &&
    (text[at] === "." || hyphen !== "" || text[at] === " ");
  const sure =
    house !== undefined ||
    (!MEDICAL.test(word) &&
      (dotted || hyphen !== "" || LIVES.test(before(text, start, 32))));
  const past = at + behind[0].replace(/ $/, "").length;
  return {
    span: sure
      ? { start: withTown(text, start), end: tail(text, past) }
      : undefined,
  };
}

/** "|Садова| вулиця, 5" */
function nameBefore(
  text: string,
  start: number,
  word: string,
  at: number
): Span | undefined {
  const name = NAME_BEFORE.exec(before(text, start, 48))?.[1];
  const number = name
    ? matchAt(NUMBER_BEHIND, text, at + (text[at] === "." ? 1 : 0))
    : null;
  return name && number && !DOTTED.test(word)
    ? {
        start: withTown(text, start - name.length),
        end: tail(text, at + number[0].length),
      }
    : undefined;
}

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
  const behind = nameBehind(text, start, word, at, hyphen);
  return behind ? behind.span : nameBefore(text, start, word, at);
}
