import { bare } from "../../fingerprint.ts";
import { isAnnotated, isFamily } from "../arabic-words.ts";
import type { Certainty } from "./certainty.ts";
import { LONGEST, MOST_WORDS } from "./longest.ts";
import { isNamePart, isOther, isWhole } from "./name-part.ts";
import { opens } from "./opens.ts";
import { wholeField } from "./whole-field.ts";
import { withFamily } from "./with-family.ts";
import { nextAt, wordAt } from "./word-at.ts";

/** Nobody's first word. */
const NO_FIRST = /^(?:بن|بنت|ال|ابن|بو|ذو|ولد)(?: |$)/;

/**
 * Reads an Arabic name that begins exactly at `at`. Nothing in the letters shows a name, so the first word has to
 * be a known one, unless what stands before is certain; family names follow with the article, or if they are known.
 *
 * @returns where it ends, or undefined; at most 100 UTF-16 units on
 */
export function readArabicName(
  text: string,
  at: number,
  certainty: Certainty
): number | undefined {
  const first = wordAt(text, at);
  if (!first || NO_FIRST.test(bare(first))) {
    return undefined;
  }
  const end = at + first.length;
  const known = isNamePart(first) && !isAnnotated(first);
  if (!known && !opens(text, end, first, certainty)) {
    return undefined;
  }
  const whole =
    certainty === "field" || certainty === "sure"
      ? wholeField(text, at, certainty === "sure")
      : undefined;
  const to = whole ?? readFurther(text, at, end);
  return to === end && (certainty !== "none" || isWhole(first))
    ? withFamily(text, end, certainty === "none")
    : to;
}

function readFurther(text: string, at: number, from: number): number {
  let end = from;
  for (let count = 1; count < MOST_WORDS && end - at < LONGEST; count++) {
    const next = nextAt(text, end);
    const belongs =
      next &&
      !isOther(next.word) &&
      !isAnnotated(next.word) &&
      (isNamePart(next.word) || isFamily(bare(next.word)));
    if (!belongs) {
      break;
    }
    end = next.end;
  }
  return end;
}
