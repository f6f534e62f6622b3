import { A } from "../../arabic.ts";
import { bare } from "../../fingerprint.ts";
import { matchAt, sticky } from "../../patterns.ts";
import { hasRole } from "../../words.ts";
import type { Named } from "../named.ts";
import { isOther } from "./name-part.ts";

export const KUNYA = /^[وليب]?(?:ابو|ام|بو)$/;
const CHILD = sticky(` {1,2}([${A}]{2,16})(?![${A}])`);
const NO_CHILD =
  /^ال(?:دم|هول|قري|راس|جافي|حنون|عنكبو|ربعين|خبائث|مومنين|زمير|شهيد|بنات|طفل|مريض|حامل|مرضع|ولد|اطفال|رضيع|اب|ام|شباب|عروس|عريس|بلد|مولود|جنين)/;

/** "أم خالد", "أبو العبد": whoever is called after a child. */
export function kunya(
  text: string,
  start: number,
  end: number
): Named | undefined {
  const found = matchAt(CHILD, text, end);
  const child = bare(found?.[1] ?? "");
  const cue = bare(text.slice(start, end));
  const fits =
    hasRole(child, ["given-name"]) ||
    (child.startsWith("ال") &&
      child.length > 4 &&
      cue.endsWith("ابو") &&
      !NO_CHILD.test(child) &&
      !isOther(child));
  const from = /^[وليب](?:ابو|ام)/.test(cue) ? start + 1 : start;
  return found && fits
    ? { start: from, end: end + found[0].length, place: "own" }
    : undefined;
}
