import { matchAt } from "../../../patterns.ts";
import { hasRole } from "../../../words.ts";
import type { Span } from "../../span.ts";
import { behindPreposition } from "./behind-preposition.ts";
import { behindRole } from "./behind-role.ts";
import { county } from "./county.ts";
import { LABEL, labelled } from "./labelled.ts";
import { GAP } from "./name-at.ts";
import { prefixed } from "./prefixed.ts";
import { PREPOSITION } from "./prepositions.ts";
import { townAt } from "./town-at.ts";

/** "м. Рівне", "г. Уфа", "с. Підгірці" with something of a place before it; not "в 2020 г. Уфа". */
const PREFIX =
  /^(?:м|г|с|д|смт|пос|пгт|дер|аул|аула|ауле|кишлака?|кишлаке|посёлок|посёлка|посёлке|поселок|поселка|поселке|селище|селища|селищі|місто|місті|міста|город|городе|города|село|селі|села|селе|деревня|деревне|деревни|деревню|станица|станице|станицы|хутор|хуторі|хуторе)$/;
const INHABITANT = /^(?:жител|мешкан|уродж|урожен)/i;

/** The town behind the word at [start, end): "мешкає |в| Полтаві", "|м|. Рівне", "|проживает|: Омск". */
export function behindCyrillicPlaceCue(
  text: string,
  start: number,
  end: number
): Span | undefined {
  const word = text.slice(start, end);
  if (/^(?:район|масс?ив)/i.test(word)) {
    return county(text, start, end);
  }
  if (word.length > 2 && hasRole(word, ["title", "clinician"])) {
    return behindRole(text, start, end);
  }
  const found = LABEL.test(word) ? labelled(text, end, word) : undefined;
  if (found) {
    return found;
  }
  if (INHABITANT.test(word)) {
    const gap = matchAt(GAP, text, end)?.[0];
    return gap ? townAt(text, end + gap.length, true) : undefined;
  }
  const small = word.toLowerCase();
  if (
    (PREFIX.test(small) && !PREPOSITION.test(word)) ||
    (word === "с" && text[end] === ".")
  ) {
    return prefixed(text, start, end);
  }
  return PREPOSITION.test(small)
    ? behindPreposition(text, start, end)
    : undefined;
}
