const FIRST_STRONG_ISOLATE = "\u2068";
const POP_DIRECTIONAL_ISOLATE = "\u2069";

/** Wraps a name, number or foreign word, so that its direction does not turn the sentence around it. */
export default function isolate(words: string): string {
  return FIRST_STRONG_ISOLATE + words + POP_DIRECTIONAL_ISOLATE;
}
