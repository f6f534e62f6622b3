import { digitsOf, goesOn } from "../../numbers.ts";
import { matchAt, sticky } from "../../patterns.ts";
import { tokenAt } from "../tokens.ts";
import { END } from "./form.ts";
import { letteredAt } from "./lettered.ts";

// Behind a space two digits may be an age: "… 45-year-old".
const CUED = sticky(
  "(?:[A-Z]{1,2} ?)?(?:\\d{6,20}|\\d{1,5}(?:(?:-| |\\. ?)(?!(?:19|20)\\d\\d[-./]\\d)\\d{3,8}|-\\d{1,2}| \\d\\d(?! ?[A-Za-z%-])){1,5})(?:-\\d{1,2})?[A-Z]{0,2}"
);

/** Dots and strokes, letters before, inside or behind: 85.07.30-033.28, 131052-308T, A123456(3), RSSMRA85T10A562S. */
const OTHER = sticky(
  `[A-Z]{2} ?\\d\\d ?\\d\\d ?\\d\\d ?[A-D]${END}|\\d{1,3}(?:\\.\\d{3}){2,3}(?![\\d.-])|\\d{1,3}(?:\\.\\d{2,4}){2,3}-[\\dkK]{1,3}(?:\\.\\d\\d)?${END}|[A-Z]{1,2}\\d{6}\\([\\dA]\\)|\\d{6}[-+A]\\d{3,7}[A-Z]?${END}|\\d{6}-\\d\\d-\\d{4}${END}|\\d(?: \\d\\d){2} (?:\\d\\d|2[AB]) \\d{3} \\d{3}(?: \\d\\d)?${END}`
);

/** What may stand behind the name of a scheme: its check may fail, people mistype. */
export function cuedAt(text: string, at: number): string | undefined {
  const other = matchAt(OTHER, text, at)?.[0];
  const written = letteredAt(text, at) ?? other ?? matchAt(CUED, text, at)?.[0];
  const digits = written ? digitsOf(written).length : 0;
  if (digits > 5 && digits < 21 && !goesOn(text, at + written!.length)) {
    return written;
  }
  const token = tokenAt(text, at);
  return token && digitsOf(token).length > 4 ? token : undefined;
}
