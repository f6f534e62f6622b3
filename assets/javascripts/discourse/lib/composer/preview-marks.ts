import type { Severity } from "../examiner.ts";

const SEVERITIES: readonly Severity[] = ["advise", "attest", "refuse"];
const PREVIEW = "#reply-control .d-editor-preview";

export interface Words {
  readonly words: string;
  readonly severity: Severity;
}

/**
 * Underlines words in core's preview by highlights of the browser: nothing is put into the preview itself, because
 * core shows its HTML as the post while it is being sent. A browser without them shows no marks there.
 */
export default class PreviewMarks {
  #marked: readonly Words[] = [];
  #observer = new MutationObserver(() => this.#soon());
  #isWaiting = false;

  /** Watches a composer, because core draws the preview anew after each pause. The answer ends it. */
  watch(composer: Element): () => void {
    this.#observer.observe(composer, { childList: true, subtree: true });
    return () => {
      this.#observer.disconnect();
      this.mark([]);
    };
  }

  mark(marked: readonly Words[]): void {
    this.#marked = marked;
    this.#draw();
  }

  #soon(): void {
    if (!this.#isWaiting) {
      this.#isWaiting = true;
      requestAnimationFrame(() => {
        this.#isWaiting = false;
        this.#draw();
      });
    }
  }

  #draw(): void {
    const preview = document.querySelector(PREVIEW);
    for (const severity of SEVERITIES) {
      const words = this.#marked
        .filter((mark) => mark.severity === severity)
        .map((mark) => mark.words);
      const ranges = preview ? rangesOf(preview, new Set(words)) : [];
      highlight(`checklist-${severity}`, ranges);
    }
  }
}

/** Each place where some words stand in an element: within a text, as a whole. */
function rangesOf(element: Element, words: ReadonlySet<string>): Range[] {
  const ranges: Range[] = [];
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (words.size && texts.nextNode()) {
    const text = texts.currentNode as Text;
    words.forEach((word) => ranges.push(...rangesIn(text, word)));
  }
  return ranges;
}

function rangesIn(text: Text, words: string): Range[] {
  const ranges: Range[] = [];
  let start = words ? text.data.indexOf(words) : -1;
  while (start !== -1) {
    const end = start + words.length;
    if (!isLetter(text.data[start - 1]) && !isLetter(text.data[end])) {
      const range = new Range();
      range.setStart(text, start);
      range.setEnd(text, end);
      ranges.push(range);
    }
    start = text.data.indexOf(words, end);
  }
  return ranges;
}

function isLetter(character = ""): boolean {
  return character.toLowerCase() !== character.toUpperCase();
}

function highlight(name: string, ranges: readonly Range[]): void {
  if (typeof Highlight !== "undefined") {
    CSS.highlights.set(name, new Highlight(...ranges));
  }
}
