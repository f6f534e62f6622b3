import { matchAt, sticky } from "../../../patterns.ts";
import { LOW, UP, WORD } from "../letters.ts";

const NUMBERED = sticky(` ?(?:№|N|#|No\\.?|номер) ?\\d{1,4}(?![\\d.,]\\d)`);
export const AFTER_SOMEBODY = sticky(
  ` (?:ім(?:ені|\\.)|им(?:ени|\\.)) ?(?:(?:акад(?:еміка|емика|\\.)|проф(?:есора|ессора|\\.)|святої|святителя|св\\.) ?)?(?:[${UP}]\\. ?){0,2}${WORD}(?: ${WORD}){0,2}`
);
export const QUOTED = sticky(
  ` ?(?:"|«|„|“)(?=[${UP}\\d])[^"»”\\n]{2,48}(?:"|»|”|“)`
);
export const IN_TOWN = sticky(
  ` (?:м|г|с|смт|пос)\\.? ?${WORD}| (?:міста|города|села|посёлка|поселка|станицы|смт) ${WORD}|, (?:м|г)\\. ?${WORD}`
);
/** "поликлиника на Мира" */
const ON_STREET = sticky(
  ` на (?:(?:вул|ул|пр|пл|бул)[${LOW}]{0,6}\\.? )?(?!Укра|Росс|Донб|Кавк|Куб|Урал)${WORD}`
);

/** What behind the head names it: a number, somebody's name, quotes, a town. */
export function namedBehind(text: string, end: number): number | undefined {
  let at = end;
  for (let count = 0; count < 4; count++) {
    const found =
      matchAt(NUMBERED, text, at) ??
      matchAt(AFTER_SOMEBODY, text, at) ??
      matchAt(QUOTED, text, at) ??
      matchAt(IN_TOWN, text, at) ??
      matchAt(ON_STREET, text, at);
    if (!found) {
      break;
    }
    at += found[0].length;
  }
  return at > end ? at : undefined;
}

const MIDDLE = sticky(
  `(?: (?:будинок|будинку|будинком|дом|доме|дома|центр|центре|центрі|центру)(?![${LOW}]))?(?: [${LOW}]{5,20}(?: (?:та|і|и) [${LOW}]{5,20})?){0,3}(?= ?(?:№|N ?\\d|"|«|ім|им|м\\.|г\\.| ?на [${UP}]))`
);

/** Where the head with its further words ends: "пологовий| будинок|". */
export const middle = (text: string, end: number) =>
  end + (matchAt(MIDDLE, text, end)?.[0].length ?? 0);
