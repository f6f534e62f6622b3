import { after, LL } from "../../patterns.ts";
import { mayBeName } from "../may-be-name.ts";
import { isTerm } from "../places.ts";
import type { Name } from "../read-name.ts";
import { GOES_ON } from "./goes-on.ts";

const SMALL = new RegExp(`^(?:[${LL}]|Pt|Baby|Bebe)`);

// "child Pugh", "adult Still": words that stand before illnesses and scores.
const VAGUE = /^(?:.|male|female|adult|child|infant|patients|client|pts)$/i;

/** "baby girl |Ansah|, born at": a word in no list, right behind a small word for somebody. */
export function aloneBehindCue(
  text: string,
  name: Name,
  start: number,
  end: number,
  gap: string
): boolean {
  const behind = after(text, name.end, 24);
  const cue = text.slice(start, end);
  return (
    gap === " " &&
    name.parts === 1 &&
    SMALL.test(cue) &&
    !VAGUE.test(cue) &&
    mayBeName(name.first) &&
    GOES_ON.test(behind) &&
    !isTerm(behind)
  );
}
