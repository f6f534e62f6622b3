import type { Match } from "../../../rule.ts";
import { cueBefore } from "../../cues.ts";
import { isReference } from "../../numbers.ts";
import { before } from "../../patterns.ts";
import { SHORT_LABEL } from "./by-label.ts";
import { validAt } from "./checked.ts";
import { match } from "./match.ts";
import { unmistakableAt } from "./unmistakable.ts";

const NUMBER_SIGN = /[#№] ?$/;

/** "123-45-6789", "NHS 943 476 5919": digits whose form, or whose check digit and label, show what they are. */
export function byCheck(text: string, start: number): Match | undefined {
  const written = unmistakableAt(text, start);
  const valid = written ? undefined : validAt(text, start);
  if (
    (!written && !valid) ||
    isReference(text, start) ||
    cueBefore(text, start, "phone-cue")
  ) {
    return undefined;
  }
  return written ||
    NUMBER_SIGN.test(before(text, start, 2)) ||
    SHORT_LABEL.test(before(text, start, 9)) ||
    cueBefore(text, start, "number-word")
    ? match(start, written ?? valid)
    : undefined;
}
