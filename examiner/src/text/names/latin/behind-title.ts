import { after, LL, LU, matchAt, sticky } from "../../patterns.ts";
import type { Named } from "../named.ts";
import { readName } from "../read-name.ts";
import { isIllness, shoutedBehind } from "./shouted-behind-title.ts";
import { smallBehind } from "./small-behind-title.ts";

// "MR" and "MS" are also a scan, a valve, a disease; "miss" is a verb.
const SURE_FORM = new RegExp(`^(?:[${LU}][${LL}]{1,20}|PC|SGT)$`);
const DOTTED_FORM = /^(?:mr|mrs|ms|dr|prof|MR|MRS|MS|DR|PROF)$/;

// Doctors that nobody calls.
const JOKE =
  /^(?:Pepper|Google|Who|House|Strangelove|Dre|Oz|Jekyll|Frankenstein|Dolittle|Zhivago|Phil|Seuss|Evil|Octopus|Watson|Martens)$/;
const DOCTOR = /^(?:Dr|Doctor)$/i;
const DOT = /^\. {1,2}/;
const INITIAL = sticky(`\\.? ([${LU}])\\.(?=[,)]|'s| [${LL}(])`);
const GAP = sticky("(?:\\.ra)?\\.? {1,2}(?:med\\. )?");

export function behindLatinTitle(
  text: string,
  title: string,
  end: number
): Named | undefined {
  const dotted = DOT.test(after(text, end, 3));
  const shouted = shoutedBehind(text, title, end);
  if (shouted || isIllness(text, title, end)) {
    return shouted;
  }
  const small = smallBehind(text, title, end);
  if (small) {
    return small;
  }
  if (!SURE_FORM.test(title) && !(DOTTED_FORM.test(title) && dotted)) {
    return undefined;
  }
  const initial = matchAt(INITIAL, text, end);
  if (initial) {
    const to = end + initial[0].length;
    return { start: to - 2, end: to, place: "title" };
  }
  const gap = matchAt(GAP, text, end);
  const name =
    gap &&
    readName(text, end + gap[0].length, {
      titled: true,
      capitals: dotted && title === title.toUpperCase(),
    });
  return name && !(DOCTOR.test(title) && JOKE.test(name.first))
    ? { start: name.start, end: name.end, place: "title" }
    : undefined;
}
