import { after, matchAt, sticky } from "../../../patterns.ts";
import { isCyrillicTown } from "../../lists.ts";
import type { Span } from "../../span.ts";
import { LOW, UP } from "../letters.ts";
import { nameAt } from "./name-at.ts";
import { isOther } from "./not-towns.ts";

const ADJECTIVE = /(?:ськ|ск|цьк)(?:ій|ої|ую|ом|ой|ого|ому|а|ая)$/;
const HEAD =
  /^ (?:област|обл\.|район|р-н|кра[йюея]|республік|республик|округ|[а-яіїєґё]{2,14} (?:лікарн|клінік|больниц|клиник|інститут|институт|універ|универ))/;
const HEAD_NEAR =
  /^ [А-ЯІЇЄҐ]{2,6}(?![а-яіїєґё])|^ (?:[а-яіїєґё]{3,16} ){0,3}(?:лікарн|клінік|поліклін|больниц|клиник|поликлин|інститут|институт|універ|универ|госпітал|госпитал|шпитал|диспансер|центр)/;

/** "с. Довжанка| Тернопільського р-ну|" */
const IN_COUNTY = sticky(
  ` [${UP}][${LOW}'-]{2,20}(?:ськ|цьк|ск|цк)(?:ого|ой|ої) (?:р-ну|р-на|району|района)(?![${LOW}])`
);

/** Endings that names of towns and villages have where somebody lives in one, or comes from it. */
const SHAPE =
  /^.{2,18}(?:(?:[иу]ч|[іїое]вц|инц|ищ|[иі]к)[ая]х|[іїое]в(?:ці|ке|ки)|град(?:|е|а|і|у)|город(?:|е|а|і|у)|п[іо]л(?:ь|ю|я|е|і)|бург(?:|е|а|у)|бурзі|[аеиоуіїбвгдзлмнпртчш][сц]ь?ку?(?<!ськ|цьк)|[сц]ьку|[дктрлнсчшхзжцбгм][ое]во|[дктрлнсчшхзжцбг]ино)$/;

/** A town's name at `at`: known, or any where it is sure that one stands there. */
export function townAt(
  text: string,
  at: number,
  sure: boolean
): Span | undefined {
  const name = nameAt(text, at);
  const known =
    name &&
    (isCyrillicTown(text.slice(at, name.end)) || SHAPE.test(name.first));
  if (!name || (name.first.length < 3 && !known)) {
    return undefined;
  }
  const region =
    HEAD.test(after(text, name.end, 48)) ||
    HEAD_NEAR.test(after(text, name.end, 60));
  if (region && (ADJECTIVE.test(name.first) || !known)) {
    return undefined;
  }
  const behind = matchAt(IN_COUNTY, text, name.end)?.[0].length ?? 0;
  return known || (sure && !isOther(name.first))
    ? { start: at, end: name.end + behind }
    : undefined;
}
