import { isWord } from "../../characters.ts";
import { sticky } from "../../patterns.ts";
import { END, formAt } from "./form.ts";

const BRITISH = sticky(
  `[A-HJ-PR-Y][A-Z](?:0[2-9]|[12]\\d|5[1-9]|6\\d|7[0-6]) (?!POS|NEG|MUT|EXP)[A-HJ-PR-Z]{3}${END}`
);

/** Dashes between all parts: no other code is written so. */
const INDIAN = sticky(`[A-Z]{2}-\\d\\d-[A-Z]{1,2}-\\d{4}${END}`);

const CAR_NEAR =
  /(?<![a-z])(?:cars?|vans?|lights|park(?:ed|ing)|owns|drove|blocking|towed|speeding|garage|MOT|taxi|bike|lorry|vehicle)(?![a-z])/i;

/** "Whoever owns |AB19 CDE|": a British plate by its form, with a word of traffic near. */
export function britishPlateAround(text: string, start: number) {
  const from = start - 2;
  if (text[start + 2] === "-" && !isWord(text.charCodeAt(from - 2))) {
    const dashed = formAt(INDIAN, text, from - 1);
    return dashed ? ([from - 1, dashed] as const) : undefined;
  }
  const whole = !isWord(text.charCodeAt(from - 1));
  const plate =
    text[start + 2] === " " && whole ? formAt(BRITISH, text, from) : undefined;
  return plate && CAR_NEAR.test(text.slice(Math.max(0, from - 60), from + 60))
    ? ([from, plate] as const)
    : undefined;
}
