import { after, matchAt, sticky } from "../../patterns.ts";
import { isCyrillicRegion } from "../../places/lists.ts";
import { looksSlavic } from "../cyrillic.ts";
import type { Named } from "../named.ts";
import { isPlace } from "../places.ts";
import { isKnown, readName } from "../read-name.ts";

// "д-р", "врач-терапевт Иванов", "лікар кардіолог Петренко".
const CYRILLIC_GAP = sticky(
  "(?:-р|-[а-яіїєґ]{3,20})?\\.?(?: мед\\.)?(?: [а-яіїєґ]{3,14}(?:олог|евт|ург|іатр|иатр|вач|вища)[а-яі]{0,3})?(?: ?:)? {1,2}"
);

// "Хрипов нет"
const NONE = /^ (?:нет|нема|не |від|отс)/;
const CITIZEN = /^гр[ао]м?[ао]?[жд]/i;

/** Behind a whole word a full stop ends the sentence. */
const SHORTENED = /^(?:проф|доц|акад)$/i;

const SINGLE_LETTER = /^[дД]$/;

export function behindCyrillicTitle(
  text: string,
  title: string,
  end: number
): Named | undefined {
  const gap = matchAt(CYRILLIC_GAP, text, end);
  if (
    !gap ||
    (SINGLE_LETTER.test(title) && !gap[0].startsWith("-р")) ||
    (gap[0].startsWith(".") && !SHORTENED.test(title))
  ) {
    return undefined;
  }
  const at = end + gap[0].length;
  const name = isPlace(text, at)
    ? undefined
    : readName(text, at, { titled: true });
  if (name && CITIZEN.test(title) && isCyrillicRegion(name.first)) {
    return undefined;
  }
  // "Невролог: Рефлекси живі": what was seen stands behind a colon as often as who saw it.
  const named =
    name &&
    (!gap[0].includes(":") ||
      name.initials > 0 ||
      isKnown(name) ||
      (looksSlavic(name.first) && !NONE.test(after(text, name.end, 8))));
  return named
    ? { start: name.start, end: name.end, place: "title" }
    : undefined;
}
