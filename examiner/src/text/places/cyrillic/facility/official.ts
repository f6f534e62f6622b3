import { before, matchAt } from "../../../patterns.ts";
import type { Facility } from "../../find-facility.ts";
import { CARE, CARE_BEHIND } from "./loose-heads.ts";

/** "в |Інституті серця|" */
export function officialAt(
  text: string,
  start: number,
  end: number,
  head: string,
  length: number
): Facility | undefined {
  if (
    !isOfficial(text, start, end, head) ||
    OTHERS.test(before(text, start, 40))
  ) {
    return undefined;
  }
  const more = matchAt(CARE_BEHIND, text, end)![0];
  return {
    start: start - length,
    end: end + more.length,
    kind: head.toLowerCase() + more,
  };
}

/** "в Інституті серця": a capital inside a sentence says that it is a name. */
const isOfficial = (text: string, start: number, end: number, head: string) =>
  /^(?:Інститут|Институт|Центр)/.test(head) &&
  /(?:^|[^А-Яа-яіїєґё])(?:в|у|з|із|из|до|від|от) $|[,;:] $/.test(
    before(text, start, 6)
  ) &&
  CARE.test(matchAt(CARE_BEHIND, text, end)?.[0] ?? "");

const OTHERS =
  /(?:дан[иы][мх]|наказ|приказ|рекоменд|протокол|дослідж|исследован|автор|вчен|учен)[^.\n]{0,20}$/i;
