import type { ExaminerHandle, Explanation, Policy } from "../examiner.ts";

const FAMILY = "brand-names/";

/** A word that packs or moderators know: why it is pointed out or left alone, and what it would be replaced with. */
export interface Explained extends Explanation {
  readonly suggestions: readonly string[];
}

/** What becomes of a word: it is pointed out, perhaps it is a misspelt name, or it stays. */
export type Outcome = "found" | "misspelt" | "left";

export function outcomeOf({ found, misspelt }: Explanation): Outcome {
  return found ? (misspelt ? "misspelt" : "found") : "left";
}

/** A stretch of the sentence: such a word, or what stands between two. */
export interface Stretch {
  readonly words: string;
  readonly explained?: Explained;
}

/** What the examiner says of each such word of a sentence. */
export function explain(
  handle: ExaminerHandle,
  text: string,
  policy: Policy
): readonly Explained[] {
  const suggestions = new Map(
    handle
      .examine(text, policy)
      .findings.filter(({ rule }) => rule.startsWith(FAMILY))
      .map((finding) => [finding.start, finding.suggestions])
  );
  return (handle.explain?.(text, policy) ?? []).map((one) => ({
    ...one,
    suggestions: (one.found && suggestions.get(one.start)) || [],
  }));
}

/** The sentence in stretches. */
export function stretchesOf(
  text: string,
  explained: readonly Explained[]
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  for (const one of explained) {
    stretches.push({ words: text.slice(at, one.start) });
    stretches.push({ words: text.slice(one.start, one.end), explained: one });
    at = one.end;
  }
  stretches.push({ words: text.slice(at) });
  return stretches.filter(({ words }) => words !== "");
}
