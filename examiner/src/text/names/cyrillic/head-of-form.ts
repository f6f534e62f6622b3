import { matchAt, sticky } from "../../patterns.ts";
import type { Named } from "../named.ts";
import { readName } from "../read-name.ts";

export const HEAD_OF_FORM = /(?:Ф\. ?И\. ?О|П\. ?І\. ?Б)$/;
const FORM_GAP = sticky("\\.? ?[:-]? {0,3}");

/** "Ф.И.О. Хисматуллина Рамзия": `at` is the dot behind the last letter. */
export function behindHead(text: string, at: number): Named | undefined {
  const from = at + matchAt(FORM_GAP, text, at)![0].length;
  const name = readName(text, from, { titled: true, capitals: true });
  return name && { start: from, end: name.end, place: "title" };
}
