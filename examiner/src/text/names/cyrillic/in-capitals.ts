import { matchAt, sticky } from "../../patterns.ts";
import { LOWER, UPPER } from "../cyrillic.ts";
import type { Named } from "../named.ts";

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
