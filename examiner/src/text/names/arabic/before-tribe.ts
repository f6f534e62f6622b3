import { A } from "../../arabic.ts";
import { bare } from "../../fingerprint.ts";
import { isFamily } from "../arabic-words.ts";
import { readArabicName } from "./read-name.ts";

const TRIBE_END = new RegExp(`^[${A}]{2,12} (ال[${A}]{3,8}ي)$`);

/** "المريض |سطام العنزي|": whatever stands before a tribe's name. */
export function beforeTribe(text: string, at: number): number | undefined {
  const to = readArabicName(text, at, "sure");
  const tribe = to === undefined ? null : TRIBE_END.exec(text.slice(at, to));
  return tribe && isFamily(bare(tribe[1]!)) ? to : undefined;
}
