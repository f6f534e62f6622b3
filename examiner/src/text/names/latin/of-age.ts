import { capitalBehind } from "../../characters.ts";
import { after } from "../../patterns.ts";
import { looksFamily } from "../family-shape.ts";
import type { Named } from "../named.ts";
import { readName } from "../read-name.ts";

const AGE_FOLLOWS = /^(?:,? an? |,? \(?\d| is | was )/;
const IS_HERE_OF_AGE =
  /^,? ?\(?\d{1,3} ?[MFmf](?:[,;)]| |$)|^(?:,| is| was) an? (?:[a-z]{3,12} ){0,2}\d{1,3}[- ]?(?:y|month|week|day)/;

/** Two capitals or more that are somebody "is a 45-year-old …", whatever the name. */
export function ofAge(
  text: string,
  start: number,
  end: number
): Named | undefined {
  const further = "'-".includes(text[end] ?? " ") || capitalBehind(text, end);
  if (
    !further &&
    !(
      AGE_FOLLOWS.test(after(text, end, 6)) &&
      looksFamily(text.slice(start, end))
    )
  ) {
    return undefined;
  }
  const name = readName(text, start);
  return name &&
    (name.parts > 1 || looksFamily(name.first)) &&
    IS_HERE_OF_AGE.test(after(text, name.end, 40))
    ? { start: name.start, end: name.end, place: "own" }
    : undefined;
}
