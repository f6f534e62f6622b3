import { A } from "../../arabic.ts";
import { bare } from "../../fingerprint.ts";
import { matchAt, sticky } from "../../patterns.ts";
import { isGiven, isOther } from "./name-part.ts";

const WORD = sticky(`[${A}]{2,20}(?![${A}0-9_])`);
const GAP = sticky(" {1,2}(?:[\\u0621-\\u064a]\\. ?)?");

// "عبد الرحمن", "أبو خالد", "بن سالم": one name, written as two words.
const LINK = /^(?:عبد|ولد|عبيد|ابو|ابي|ام|بن|بنت|ال|ابن|بو|ذو)$/;

const oneAt = (text: string, at: number) => matchAt(WORD, text, at)?.[0];

/** The word at `at`, with the next one if the two are written as two and are one. */
export function wordAt(
  text: string,
  at: number,
  deep = false
): string | undefined {
  const word = oneAt(text, at);
  const gap =
    word && word.length < 7 && LINK.test(bare(word))
      ? matchAt(GAP, text, at + word.length)?.[0]
      : undefined;
  const next =
    gap &&
    (deep
      ? oneAt(text, at + word!.length + gap.length)
      : wordAt(text, at + word!.length + gap.length, true));
  // "آدم ولد بقيصرية" was born, "ولد الشيخ" is somebody's son.
  const links =
    next &&
    !isOther(next) &&
    (bare(word!) !== "ولد" || isGiven(next) || bare(next).startsWith("ال"));
  return links ? word! + gap + next : word;
}

interface Next {
  readonly word: string;
  readonly end: number;
}

export function nextAt(text: string, end: number): Next | undefined {
  const gap = matchAt(GAP, text, end)?.[0];
  const word = gap && wordAt(text, end + gap.length);
  return gap && word
    ? { word, end: end + gap.length + word.length }
    : undefined;
}
