import { after, before } from "../../patterns.ts";
import { looksFamily } from "../family-shape.ts";
import { mayBeName } from "../may-be-name.ts";
import type { Named } from "../named.ts";
import { isTerm } from "../places.ts";
import { readName } from "../read-name.ts";
import { STOPS } from "./behind-role.ts";

const ADMITTED =
  /(?:admitted|admission|listed|booked|booking|referred|reservation|table for [a-z0-9]{1,5}|care|known|seen|followed) $/i;

/** "admitted under |Kowalczuk| at 8". */
export function underWhom(
  text: string,
  start: number,
  end: number
): Named | undefined {
  const name = readName(text, end + 1);
  const fits =
    name &&
    (ADMITTED.test(before(text, start, 24)) || looksFamily(name.first)) &&
    mayBeName(text.slice(name.start, name.end)) &&
    STOPS.test(after(text, name.end, 12)) &&
    !isTerm(after(text, name.end, 24));
  return fits
    ? { start: name.start, end: name.end, place: "signature" }
    : undefined;
}
