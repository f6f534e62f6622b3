import { tracked } from "@glimmer/tracking";
import { burn } from "./burn.ts";
import { type Cut, UNCUT } from "./cut.ts";
import { encode } from "./encode.ts";

/** A page and what is done to it, step by step. */
export default class Page {
  @tracked cut: Cut = UNCUT;
  @tracked isLeftOut = false;
  @tracked steps = 0;

  #past: Cut[] = [];
  #last?: string;

  constructor(readonly source: HTMLCanvasElement) {}

  /** Changes of one name in a row, such as moving one box, are one step to undo. */
  change(cut: Cut, name?: string): void {
    if (!name || name !== this.#last) {
      this.#past.push(this.cut);
      this.steps = this.#past.length;
    }
    this.#last = name;
    this.cut = cut;
  }

  undo(): void {
    this.cut = this.#past.pop() ?? this.cut;
    this.steps = this.#past.length;
    this.#last = undefined;
  }

  picture(): Promise<Blob> {
    return encode(burn(this.source, this.cut));
  }
}
