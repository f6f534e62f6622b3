import measured from "../checklist/measured.ts";
import type { Severity } from "../examiner.ts";
import WordFinder from "./word-finder.ts";

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
  #severities = new Map<string, Severity>();
  #finder = new WordFinder([]);
  #observer = new MutationObserver((changes) => {
    if (changes.some(({ target }) => concernsPreview(target))) {
      this.#soon();
    }
  });
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
    this.#severities = new Map(
      marked.map(({ words, severity }) => [words, severity])
    );
    this.#finder = new WordFinder(this.#severities.keys());
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
    measured("marking", () => {
      const preview = document.querySelector(PREVIEW);
      const ranges = preview ? this.#rangesIn(preview) : [];
      SEVERITIES.forEach((severity) =>
        highlight(
          `checklist-${severity}`,
          ranges.filter((one) => one.severity === severity)
        )
      );
    });
  }

  /** Each place where marked words stand in an element: within a text, as a whole. */
  #rangesIn(element: Element): Marked[] {
    const ranges: Marked[] = [];
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      this.#finder.in(text.data, (word, at) => {
        if (standsAlone(text.data, at, at + word.length)) {
          const range = rangeOf(text, at, at + word.length);
          ranges.push({ range, severity: this.#severities.get(word)! });
        }
      });
    }
    return ranges;
  }
}

interface Marked {
  readonly range: Range;
  readonly severity: Severity;
}

/** Whether a change is in the preview, or may have brought it. What changes beside it is none of its concern. */
function concernsPreview(target: Node): boolean {
  const element = target instanceof Element ? target : target.parentElement;
  return Boolean(element?.closest(PREVIEW) ?? element?.querySelector(PREVIEW));
}

function standsAlone(text: string, start: number, end: number): boolean {
  return !isLetter(text[start - 1]) && !isLetter(text[end]);
}

function rangeOf(text: Text, start: number, end: number): Range {
  const range = new Range();
  range.setStart(text, start);
  range.setEnd(text, end);
  return range;
}

function isLetter(character = ""): boolean {
  return character.toLowerCase() !== character.toUpperCase();
}

function highlight(name: string, marked: readonly Marked[]): void {
  if (typeof Highlight !== "undefined") {
    CSS.highlights.set(
      name,
      new Highlight(...marked.map(({ range }) => range))
    );
  }
}
