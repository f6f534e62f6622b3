import { after } from "../../../patterns.ts";
import type { Span } from "../../span.ts";
import { A } from "../letters.ts";
import { isPlain, known } from "./known.ts";

const LETTER_BEHIND = new RegExp(`^[${A}]`);

/** Does the word end there? */
export const ends = (text: string, past: number) =>
  !LETTER_BEHIND.test(after(text, past, 1));

const STRETCH = "ـ";

/** "ب|حمص|": the town that begins behind a letter at `from`. */
export function joined(text: string, from: number): Span | undefined {
  const start = text[from] === STRETCH ? from + 1 : from;
  const past = text[from - 1] === "ب" ? known(text, start) : undefined;
  return past !== undefined && isPlain(text, start) && ends(text, past)
    ? { start, end: past }
    : undefined;
}
