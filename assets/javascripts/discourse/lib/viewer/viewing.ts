import { cached, tracked } from "@glimmer/tracking";
import { turn } from "../cover/burn.ts";
import { readBytes } from "../cover/read.ts";
import Unreadable, { type Cause } from "../cover/unreadable.ts";
import { marked } from "./mark.ts";

const LEAST_ZOOM = 1;
const MOST_ZOOM = 5;
const ZOOM_STEP = 0.5;

/** Where bytes come from; refuses with a sentence. */
export interface Bytes {
  bytes(uuid: string): Promise<Uint8Array<ArrayBuffer>>;
}

/** One look at a document: its pages, which of them, how near. Nothing is kept when it is over. */
export default class Viewing {
  @tracked state: "opening" | "open" | "closed" | "failed" = "opening";
  @tracked problem?: Cause | "failed";
  @tracked refusal?: string;
  @tracked index = 0;
  @tracked zoom = LEAST_ZOOM;
  @tracked turns = 0;
  @tracked private pages: readonly HTMLCanvasElement[] = [];

  constructor(readonly mark: string) {}

  get count(): number {
    return this.pages.length;
  }

  @cached
  get picture(): HTMLCanvasElement | undefined {
    const page = this.pages[this.index];
    return page && marked(turn(page, this.turns), this.mark);
  }

  async open(source: Bytes, uuid: string): Promise<void> {
    try {
      const pages = await readBytes(await source.bytes(uuid));
      if (this.state === "opening") {
        this.pages = pages;
        this.state = "open";
      } else {
        pages.forEach(empty);
      }
    } catch (error) {
      if (this.state !== "opening") {
        return;
      }
      this.state = "failed";
      this.problem = error instanceof Unreadable ? error.why : "failed";
      this.refusal = error instanceof Refusal ? error.message : undefined;
    }
  }

  /** The pixels are gone at once, not when somebody collects what nobody uses. */
  close(): void {
    this.state = "closed";
    this.pages.forEach(empty);
    this.pages = [];
  }

  go(by: number): void {
    this.index = Math.min(Math.max(0, this.index + by), this.count - 1);
  }

  nearer(steps: number): void {
    const zoom = this.zoom + steps * ZOOM_STEP;
    this.zoom = Math.min(Math.max(LEAST_ZOOM, zoom), MOST_ZOOM);
  }

  whole(): void {
    this.zoom = LEAST_ZOOM;
  }

  turnRight(): void {
    this.turns = (this.turns + 1) % 4;
  }
}

/** The server's own sentence for why there is nothing to see. */
export class Refusal extends Error {}

function empty(canvas: HTMLCanvasElement): void {
  canvas.width = canvas.height = 0;
}
