import { after, matchAt, sticky } from "../../patterns.ts";
import { SOMEBODY } from "./age-behind.ts";
import { readInitials, type Span } from "./read.ts";

const GAP = sticky(
  "\\.?(?:'s)?(?: initials?)?(?: is| are|'s)?(?: ?[:,(]| -|،)? {0,3}"
);
const DOTS = /^.\. ?.\./;
const SAID = /initial|^(?:ініціали|инициалы)$/i;
const OPENED = /[ :(،]$/;

/** Initials behind a word for the patient, or behind "initials", that stands at [start, end). */
export function initialsBehind(
  text: string,
  start: number,
  end: number
): Span | undefined {
  const gap = matchAt(GAP, text, end)![0];
  const span = OPENED.test(gap)
    ? readInitials(
        text,
        end + gap.length,
        true,
        SAID.test(text.slice(start, end) + gap) ||
          (gap.includes(":") && DOTS.test(after(text, end + gap.length, 4)))
      )
    : undefined;
  if (!span) {
    return undefined;
  }
  const sure =
    SAID.test(text.slice(start, end) + gap) ||
    /[.-]/.test(text.slice(span.start, span.end)) ||
    SOMEBODY.test(after(text, span.end, 24));
  return sure ? span : undefined;
}
