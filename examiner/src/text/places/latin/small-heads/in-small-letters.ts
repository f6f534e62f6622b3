import { before } from "../../../patterns.ts";
import {
  beginsFacility,
  beginsTown,
  isKnownFacility,
  isTown,
} from "../../lists.ts";
import type { Span } from "../../span.ts";
import { CUE } from "../heads/before-place.ts";

const SMALL_SAINT = /(?:^|[^A-Za-z])(st\.? [a-z]{3,14}(?:'s|s)? )$/;
const SMALL_NAME =
  /(?:^|[^A-Za-z])((?:[a-z][a-z.'&-]{1,16} ){0,2}[a-z][a-z.'&-]{2,16}) $/;

/** "seen at st mary's |hospital|", "at toronto general |hospital|": nothing has a capital. */
export function inSmallLetters(
  text: string,
  start: number,
  end: number
): Span | undefined {
  const lead = before(text, start, 56);
  const saint = SMALL_SAINT.exec(lead)?.[1];
  if (saint) {
    return { start: start - saint.length, end };
  }
  const words = SMALL_NAME.exec(lead)?.[1]?.split(" ") ?? [];
  const head = text.slice(start, end);
  for (let from = 0; from < words.length; from++) {
    const { length } = words[from]!;
    if (
      !beginsFacility(words[from]!, 0, length) &&
      !beginsTown(words[from]!, 0, length)
    ) {
      continue;
    }
    const name = words.slice(from).join(" ");
    const known =
      isKnownFacility(`${name} ${head}`) ||
      isKnownFacility(name) ||
      isTown(name) ||
      isTown(
        name.replace(
          / (?:general|memorial|city|university|childrens|children's|downtown)$/,
          ""
        )
      );
    const at = start - name.length - 1;
    if (known && !COMMON.test(name) && CUE.test(before(text, at, 24))) {
      return { start: at, end };
    }
  }
  return undefined;
}

/** Towns and known names that are also words. */
const COMMON =
  /^(?:reading|mobile|nice|split|bath|orange|surprise|independence|concord|hope|bend|bury|ware|deal|corby|hue|sharp|legacy|brown|rush|advocate|banner|mercy|aids|mater|providence|spectrum|sheba|circle|bury|poole|ontario|salt|imperial|singleton|freeman|christie|swedish|temple|buffalo|dover|sparks|essen|male|gap|lens|tours|angers|pau|perm|van|ruse|swords|navan|salem|lancaster|kent|regina|victoria|barry|derby|rugby|harrow|boulder|pueblo|sparks|mesa|eugene|norman|warren|elizabeth|jackson|madison|lincoln|austin|houston|dallas|florence|sofia|georgetown|columbia|trinity|baptist|methodist|presbyterian|adventist)$/;
