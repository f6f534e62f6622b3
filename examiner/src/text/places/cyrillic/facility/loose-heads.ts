import { matchAt, sticky } from "../../../patterns.ts";
import { LOW } from "../letters.ts";
import { isKnown } from "./by-name.ts";
import { QUOTED } from "./named-behind.ts";
import { SURNAME } from "./surname-behind.ts";

/** Heads that are a place of care only with a word of it beside them. */
export const LOOSE =
  /^(?:центр|інститут|институт|будин|дом|університет|университет|сад|дитсад|детсад|школ|коледж|колледж|академ|гімназ|гимназ|ліце|лице|училищ|технікум|техникум|політехн|политехн|пансіонат|пансионат|пологов|перинатальн)/i;
export const CARE =
  /(?:медич|медиц|лікув|лечеб|діагност|диагност|перинат|реабіл|реабил|онко|кардіо|кардио|невро|хірург|хирург|серця|сердца|раку|престарі|престаре|інвалід|инвалид|похил|пологов|родильн|догляд|охорони|ветеран|здоров|матер|планув|психі|психи|трансплант|урол|гастро|травм|ортопед|очн|глазн|геріат|гериатр)/i;
export const CARE_BEHIND = sticky(
  ` [${LOW}]{4,24}(?: (?:та|і|и) [${LOW}]{4,24}| [${LOW}]{4,24}){0,2}`
);

const STUDY =
  /^(?:університет|университет|сад|дитсад|детсад|школ|коледж|колледж|академ|гімназ|гимназ|ліце|лице|училищ|технікум|техникум|політехн|политехн)/i;

/** Does something show that a loose head is a place of care or study with a name? */
export function isLooseNamed(
  text: string,
  kind: string,
  end: number,
  head: string,
  behind: number | undefined,
  name: number
): boolean {
  if (STUDY.test(head)) {
    return behind !== undefined || name >= 0;
  }
  return (
    matchAt(QUOTED, text, end) !== null ||
    isKnown(matchAt(SURNAME, text, end)?.[1] ?? "") ||
    CARE.test(kind) ||
    CARE.test(matchAt(CARE_BEHIND, text, end)?.[0] ?? "") ||
    /^(?:інститут|институт)/i.test(head)
  );
}
