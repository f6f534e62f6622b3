/** A sentence of a folded text. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** Asks, and so says nothing. */
  readonly asks: boolean;
}

const ENDS = /[.!?؟…]{1,5}(?=[\s"»”)]|$)|\n/g;
const ASKS = /[?؟]/;

export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const add = (end: number, mark: string) => {
    if (end > start && text.slice(start, end).trim()) {
      sentences.push({ start, end, asks: ASKS.test(mark) });
    }
    start = end;
  };
  for (const found of text.matchAll(ENDS)) {
    add(found.index + found[0].length, found[0]);
  }
  add(text.length, "");
  return sentences;
}

/** Index of the sentence in which `at` lies. */
export function sentenceAt(sentences: readonly Sentence[], at: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    sentences[middle]!.end > at ? (high = middle) : (low = middle + 1);
  }
  return low;
}
