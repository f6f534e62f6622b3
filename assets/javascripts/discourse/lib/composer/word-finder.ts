const GLANCES = 4096;

/** Finds some words in texts, in one walk for all of them: texts are long, and words may be hundreds. */
export default class WordFinder {
  #byBeginning = new Map<number, string[]>();
  /** Most places are told by a glance here to begin none of the words. */
  #some = new Uint8Array(GLANCES);

  constructor(words: Iterable<string>) {
    for (const word of new Set(words)) {
      const beginning = beginningAt(word, 0);
      const others = this.#byBeginning.get(beginning) ?? [];
      this.#byBeginning.set(beginning, [...others, word]);
      this.#some[glance(word, 0)] = 1;
    }
  }

  /** Tells each place where one of the words begins. */
  in(text: string, found: (word: string, at: number) => void): void {
    const last = this.#byBeginning.size ? text.length - 1 : 0;
    for (let at = 0; at < last; at++) {
      if (this.#some[glance(text, at)] === 1) {
        this.#wordsAt(text, at).forEach((word) => found(word, at));
      }
    }
  }

  #wordsAt(text: string, at: number): string[] {
    const words = this.#byBeginning.get(beginningAt(text, at)) ?? [];
    return words.filter((word) => text.startsWith(word, at));
  }
}

function glance(text: string, at: number): number {
  return (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) % GLANCES;
}

/** Two units as one number: hardly any other word shares them, and nothing that is found is shorter. */
function beginningAt(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
}
