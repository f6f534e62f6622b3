import { before, L } from "../patterns.ts";
import { hasRole } from "../words.ts";

const WORD = new RegExp(`(?<![${L}])(?:ال)?([${L}]{1,24})[ .:,(-]{0,3}$`);

/**
 * Is what stands before `at`, where the word "number" begins, something that leads to nobody: a room, an order, a
 * table, a medicine, a study, a version?
 */
export function isStranger(text: string, at: number): boolean {
  const word = WORD.exec(before(text, at, 28))?.[1];
  return word !== undefined && hasRole(word, ["counted-thing"]);
}
