import { isWord } from "../../characters.ts";
import { form, formAt } from "./form.ts";

const UKRAINIAN = "[АВЕІКМНОРСТХ]";

/** Cyrillic plates show by their letters, of which Latin has the like, without any word. */
const BARE = form(
  `${UKRAINIAN}{2} ?\\d{4} ?${UKRAINIAN}{2}`,
  "[АВЕКМНОРСТУХ] ?\\d{3} ?[АВЕКМНОРСТУХ]{2} ?\\d{2,3}"
);

const NOUGHTS = /\d00/;

/** The plate around the three or four digits [start, end), if it is Cyrillic and whole. */
export function barePlateAround(text: string, start: number, end: number) {
  const from = start - (text[start - 1] === " " ? 1 : 0) - (end - start - 2);
  const before = text.charCodeAt(from);
  if (before < 0x400 || before > 0x4ff || isWord(text.charCodeAt(from - 1))) {
    return undefined;
  }
  const plate = formAt(BARE, text, from);
  return plate && !NOUGHTS.test(plate) ? ([from, plate] as const) : undefined;
}
