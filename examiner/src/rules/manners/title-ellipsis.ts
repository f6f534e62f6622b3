import type { LocalRule } from "../../rule.ts";
import { after, before, L, matchAt, sticky } from "../../text/patterns.ts";

const DOTS = sticky("[.\\u2026]{1,60}");
const GOES_ON = new RegExp(`^ {0,3}[${L}0-9(]`);
const WORD_BEFORE = new RegExp(`[${L}0-9)] ?$`);
const INSIDE_BRACKETS = /^ {0,3}[\])]/;
const AT_END = /^[ "'»”)\]!?]{0,10}$/;
const PATH_OR_RANGE = new RegExp(`^[${L}0-9/\\\\]`);

const isDot = (character: string | undefined) =>
  character === "." || character === "\u2026";

/** Two dots are an ellipsis only where nothing but one can be meant: behind "?", "!" or at the end. */
function isEllipsis(dots: string, behind: string, inFront: string): boolean {
  if (dots.length > 2 || dots.includes("\u2026")) {
    return true;
  }
  return (
    dots.length === 2 &&
    !PATH_OR_RANGE.test(behind) &&
    (/[?!]$/.test(inFront) || AT_END.test(behind) || GOES_ON.test(behind))
  );
}

/** Between two words a dash says what the dots meant; elsewhere they add nothing. */
function replacement(behind: string, inFront: string): string {
  if (!WORD_BEFORE.test(inFront) || !GOES_ON.test(behind)) {
    return "";
  }
  return `${inFront.endsWith(" ") ? "" : " "}\u2013${behind.startsWith(" ") ? "" : " "}`;
}

/** "…" or "..." in a title. */
export default {
  category: "MANNERS",
  reads: [],
  wakes: { characters: ".\u2026" },
  look({ text, field }, at) {
    if (field !== "title" || isDot(text[at - 1])) {
      return undefined;
    }
    const dots = matchAt(DOTS, text, at)![0];
    const behind = after(text, at + dots.length, 20);
    const inFront = before(text, at, 4);
    const leftOut = /[[(] ?$/.test(inFront) && INSIDE_BRACKETS.test(behind);
    return leftOut || !isEllipsis(dots, behind, inFront)
      ? undefined
      : {
          start: at,
          end: at + dots.length,
          suggestions: [replacement(behind, inFront)],
        };
  },
} satisfies LocalRule;
