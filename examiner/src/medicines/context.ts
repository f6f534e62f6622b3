import type { Caution } from "./pack.ts";

/** What may stand beside a name, or in it, and tell that a medicine is meant. */
export const CONTEXT_SIGNS = [
  "dose",
  "form",
  "frequency",
  "route",
  "strengths",
  "neighbour",
  "verb",
  "capital",
] as const;
export type ContextSign = (typeof CONTEXT_SIGNS)[number];

/** "+" tells by itself, "c" with a capital, "l" with a capital or in a longer name, "-" tells nothing. */
export type Weight = "+" | "c" | "l" | "-";

type Weights = Readonly<Record<Exclude<Caution, "">, Weight>>;

const weigh = (
  inflected: Weight,
  low: Weight,
  medium: Weight,
  high: Weight
): Weights => ({
  "^": inflected,
  "~": low,
  "?": medium,
  "!": high,
});

/** What each is worth, by how ambiguous a name is: RULES.md shows this table. */
export const CONTEXT: Readonly<Record<ContextSign, Weights>> = {
  dose: weigh("+", "+", "+", "l"),
  form: weigh("+", "+", "c", "c"),
  frequency: weigh("-", "-", "c", "c"),
  route: weigh("+", "+", "c", "c"),
  strengths: weigh("-", "-", "c", "c"),
  neighbour: weigh("-", "-", "c", "c"),
  verb: weigh("-", "-", "c", "c"),
  capital: weigh("+", "+", "-", "-"),
};
