import type { Named } from "../named.ts";

/** The one word that was found behind the title that ends at `end`. */
export function wordOf([whole, word]: RegExpExecArray, end: number): Named {
  const to = end + whole.length;
  return { start: to - word!.length, end: to, place: "title" };
}
