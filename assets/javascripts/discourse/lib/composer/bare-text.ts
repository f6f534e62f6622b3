import type { Document } from "./prosemirror.ts";

/** A text without what only Markdown sees, white space folded, and where each unit of it stands in the original. */
export interface BareText {
  readonly text: string;
  readonly at: readonly number[];
}

/** Signs that vanish, and white space that becomes one space. A single space is part of what stays. */
const CHANGED = /[\\*_~`]+|\s{2,}|[^\S ]/g;
const SPACE = /\s/;

/** A Markdown text. */
export function bareMarkdown(raw: string): BareText {
  const bare = new Writer();
  bare.write(raw, 0);
  return bare.written;
}

/** What is to be read in a document, by its positions. */
export function bareDocument(doc: Document): BareText {
  const bare = new Writer();
  doc.descendants((node, position) => {
    if (node.text === undefined) {
      bare.space(position);
    } else {
      bare.write(node.text, position);
    }
  });
  return bare.written;
}

class Writer {
  #at: number[] = [];
  #parts: string[] = [];

  get written(): BareText {
    return { text: this.#parts.join(""), at: this.#at };
  }

  write(part: string, position: number): void {
    let from = 0;
    for (const { 0: changed, index } of part.matchAll(CHANGED)) {
      this.#keep(part.slice(from, index), position + from);
      if (SPACE.test(changed)) {
        this.space(position + index);
      }
      from = index + changed.length;
    }
    this.#keep(part.slice(from), position + from);
  }

  space(place: number): void {
    if (!this.#parts.at(-1)?.endsWith(" ")) {
      this.#parts.push(" ");
      this.#at.push(place);
    }
  }

  #keep(part: string, place: number): void {
    const spare = part.startsWith(" ") && this.#parts.at(-1)?.endsWith(" ");
    const kept = spare ? part.slice(1) : part;
    if (kept) {
      this.#parts.push(kept);
      for (
        let index = part.length - kept.length;
        index < part.length;
        index++
      ) {
        this.#at.push(place + index);
      }
    }
  }
}
