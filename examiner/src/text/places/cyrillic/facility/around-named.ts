import { after, before } from "../../../patterns.ts";
import type { Facility } from "../../find-facility.ts";
import { LOW } from "../letters.ts";
import { adjectives, kindOf } from "./adjectives.ts";
import { SHORT } from "./heads.ts";
import { further } from "./in-town.ts";
import { isLooseNamed, LOOSE } from "./loose-heads.ts";
import { middle, namedBehind } from "./named-behind.ts";
import { officialAt } from "./official.ts";
import { surnameBehind } from "./surname-behind.ts";
import { visitedAt } from "./visited.ts";

/** "кардиологическом отделении |Республиканской больницы" */
const WARD = new RegExp(
  `(?:^|[^${LOW}])((?:[${LOW}]{5,22} )?(?:відділенн|отделени)[${LOW}]{1,2} )$`
);
const HOSPITAL = /^(?:лікарн|больниц)/;
const VETO =
  /^ ?(?:критер|шкал|класиф|классиф|протокол|рекоменд|дослідж|исследов)/i;

const SHOUTED =
  /(?:^|[^А-ЯІЇЄҐ])([А-ЯІЇЄҐ]{4,20}(?:СЬК|ЦЬК|СК)(?:А|ОЇ|ІЙ|АЯ|ОЙ|ИЙ|ОГО|ОМУ|ОМ) )$/;

/** "|РІВНЕНСЬКА| ЦРЛ": how much of the words before a short head, in capitals as it is, belongs to it. */
const shoutedBefore = (text: string, start: number) =>
  SHOUTED.exec(before(text, start, 32))?.[1]!.length ?? 0;

/** A place of care whose head is a word with a name before or behind it. */
export function aroundNamed(
  text: string,
  start: number,
  end: number,
  head: string
): Facility | undefined {
  const short = SHORT.test(head);
  const { own, length, name, numbered, ranked } = adjectives(text, start);
  // "пологовий будинок", "дом престарелых": words between the head and its number.
  const between = middle(text, end);
  const behind =
    namedBehind(text, between) ??
    (between > end ? namedBehind(text, end) : undefined);
  const surname = behind ?? surnameBehind(text, end);
  const kind = `${own.join(" ")} ${text.slice(start, between)}`;
  if (
    LOOSE.test(head) &&
    !isLooseNamed(text, kind, end, head, behind, name) &&
    !(surname !== undefined && visitedAt(text, start))
  ) {
    return undefined;
  }
  const institute = officialAt(text, start, end, head, length);
  if (institute) {
    return institute;
  }
  const shouted = short ? shoutedBefore(text, start) : 0;
  if (shouted > 0) {
    return { start: start - shouted, end, kind: head };
  }
  const official = ranked >= 0 && HOSPITAL.test(head);
  if (name < 0 && numbered < 0 && surname === undefined && !official) {
    const town = short ? further(text, end) : end;
    return town > end ? { start, end: town, kind: head } : undefined;
  }
  const past = surname ?? between;
  const ward = WARD.exec(before(text, start - length, 60))?.[1]!.length ?? 0;
  return VETO.test(after(text, past, 14))
    ? undefined
    : {
        start: start - length - ward,
        end: further(text, past),
        kind: kindOf(own, text.slice(start, between)),
      };
}
