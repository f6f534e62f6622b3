import { before, matchAt, sticky } from "../../../patterns.ts";
import type { Span } from "../../span.ts";
import { LOW, UP } from "../letters.ts";
import { townAt } from "./town-at.ts";

const PREFIXED = sticky(`(?:\\.|:)? ?(?=[${UP}])`);
const LONG =
  /^(?:місто|місті|міста|город|городе|города|село|селі|села|селе|деревн|станиц|хутор|смт|пгт|аул|кишлак|пос[её]л|селищ)/i;
const YEAR = /\d ?$/;
// "Стать: м."
const SEX = /(?:пол|стать) ?[:-]? $/i;
const AROUND =
  /(?:(?<![а-яіїєґё])(?:в|у|во|з|із|зі|из|с|до|біля|під|под|близ|від|от|около|жит[а-яіїєґё]{2,6}|мешкан[а-яіїєґё]{2,5}|та|и|і)|[,:(]|^|\n|\d{5,6},?) ?$/i;

/** "|м|. Рівне", "|місто| Рівне", with the region before it. */
export function prefixed(
  text: string,
  start: number,
  end: number
): Span | undefined {
  const word = text.slice(start, end);
  const lead = before(text, start, 20);
  const long = LONG.test(word);
  const gap = matchAt(PREFIXED, text, end)?.[0];
  if (
    gap === undefined ||
    YEAR.test(lead.slice(-2)) ||
    SEX.test(lead) ||
    !(long ? gap.startsWith(" ") : gap.startsWith("."))
  ) {
    return undefined;
  }
  const at = end + gap.length;
  const around = AROUND.test(lead);
  const town = townAt(text, at, around || (long && gap !== ""));
  const region = REGION_BEFORE.exec(before(text, start, 60))?.[1]!.length ?? 0;
  return (
    town && { start: region > 0 || !long ? start - region : at, end: town.end }
  );
}

const REGION_BEFORE = new RegExp(
  `(?:^|[ :(])((?:[${UP}][${LOW}-]{3,20} (?:обл\\.|область|области|області|р-н|район|край|района|району),? ){1,2})$`
);
