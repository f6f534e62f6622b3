import { before, LU, matchAt, sticky } from "../../patterns.ts";
import type { Named } from "../named.ts";

const LETTERS = sticky(`(?!A-B-C)[${LU}](?:(?:-|\\. ?)[${LU}](?![a-z])){2,14}`);
const ASKED =
  /(?:spel[lt]|surname|family name|first name|last name|name\?|name is|that's|letters)[^\n]{0,50}(?:\n[^\n]{0,30})?$/i;

/** "How do you spell that? |N-G-O-Z-I|". */
export function spelled(text: string, start: number): Named | undefined {
  const found = matchAt(LETTERS, text, start);
  return found && ASKED.test(before(text, start, 90))
    ? { start, end: start + found[0].length, place: "title" }
    : undefined;
}
