import type { Span } from "../../span.ts";
import { namesBefore } from "../capitals.ts";
import { AMBIGUOUS, knownWords } from "./known-name.ts";

/** What a hospital does as people do: it offers a bed, or refuses one. */
export const VERB = /^(?:offered|refused|declined|accepted|did|could|wants)$/;

/** "Bambino Gesù |offered| a bed": a known name that does something. */
export function beforeVerb(text: string, start: number): Span | undefined {
  const words = namesBefore(text, start);
  for (let from = Math.max(0, words.length - 3); from < words.length; from++) {
    const left = words.slice(from);
    if (knownWords(left, text) === left.length) {
      const name = text.slice(left[0]!.start, start - 1);
      return AMBIGUOUS.test(name)
        ? undefined
        : { start: left[0]!.start, end: start - 1 };
    }
  }
  return undefined;
}
