import { tracked } from "@glimmer/tracking";
import type { Box } from "./box.ts";
import {
  boxOf,
  FRAME,
  freshBox,
  freshFrame,
  turned,
  withBox,
  withoutBox,
} from "./cut.ts";
import Page from "./page.ts";
import { read } from "./read.ts";
import Unreadable, { type Cause } from "./unreadable.ts";
import { place, say } from "./words.ts";

export interface Announcement {
  readonly words: string;
}

/** What lies on the desk: the pages of what somebody chose, and what they do to them. */
export default class Desk {
  @tracked
  state: "empty" | "opening" | "open" | "preparing" | "ready" = "empty";
  @tracked pages: readonly Page[] = [];
  @tracked index = 0;
  @tracked chosen?: number;
  @tracked problem?: Cause | "failed";
  @tracked announcement?: Announcement;
  @tracked pictures: readonly Blob[] = [];

  #nextId = FRAME + 1;
  #opening = 0;

  constructor(readonly most: number) {}

  get page(): Page | undefined {
    return this.pages[this.index];
  }

  get kept(): readonly Page[] {
    return this.pages.filter((page) => !page.isLeftOut);
  }

  get tooMany(): boolean {
    return this.kept.length > this.most;
  }

  get canBeReady(): boolean {
    return this.kept.length > 0 && !this.tooMany;
  }

  get chosenBox(): Box | undefined {
    const { page, chosen } = this;
    return page && chosen !== undefined ? boxOf(page.cut, chosen) : undefined;
  }

  async open(files: readonly Blob[]): Promise<void> {
    const turn = ++this.#opening;
    this.state = "opening";
    this.problem = undefined;
    try {
      const pages = await pagesOf(files);
      if (turn === this.#opening) {
        this.#show(pages);
      }
    } catch (error) {
      if (turn === this.#opening) {
        this.clear();
        this.problem = error instanceof Unreadable ? error.why : "failed";
      }
    }
  }

  clear(): void {
    this.#opening++;
    this.state = "empty";
    this.pages = [];
    this.pictures = [];
    this.chosen = undefined;
    this.index = 0;
  }

  go(by: number): void {
    this.index = Math.min(Math.max(0, this.index + by), this.pages.length - 1);
    this.chosen = undefined;
  }

  add(box?: Omit<Box, "id">): number {
    const page = this.#page;
    const id = this.#nextId++;
    page.change(
      withBox(page.cut, box ? { ...box, id } : freshBox(page.cut, id))
    );
    this.chosen = id;
    this.say("added", { count: page.cut.boxes.length });
    return id;
  }

  frame(): void {
    const page = this.#page;
    if (!page.cut.frame) {
      page.change(withBox(page.cut, freshFrame()));
      this.say("framed");
    }
    this.chosen = FRAME;
  }

  adjust(box: Box, step: string): void {
    const page = this.#page;
    page.change(withBox(page.cut, box), `${step}-${box.id}`);
    this.chosen = box.id;
  }

  /** After a movement, once it rests. */
  sayPlace(): void {
    const { chosenBox: box } = this;
    if (box) {
      this.announcement = { words: place(box, this.numberOf(box)) };
    }
  }

  numberOf(box: Box): number {
    return this.#page.cut.boxes.findIndex(({ id }) => id === box.id) + 1;
  }

  remove(id: number): void {
    const page = this.#page;
    page.change(withoutBox(page.cut, id));
    this.chosen = undefined;
    this.say("removed", { count: page.cut.boxes.length });
  }

  turn(): void {
    const page = this.#page;
    page.change(turned(page.cut));
    this.say("turned");
  }

  undo(): void {
    this.#page.undo();
    this.chosen = undefined;
    this.say("undone", { count: this.#page.cut.boxes.length });
  }

  async prepare(): Promise<boolean> {
    const turn = ++this.#opening;
    this.state = "preparing";
    this.problem = undefined;
    try {
      const pictures = [];
      for (const page of this.kept) {
        pictures.push(await page.picture());
      }
      return turn === this.#opening && this.#ready(pictures);
    } catch {
      this.state = "open";
      this.problem = "failed";
      return false;
    }
  }

  change(): void {
    this.state = "open";
    this.pictures = [];
  }

  say(key: string, values: Record<string, number> = {}): void {
    this.announcement = { words: say(`status.${key}`, values) };
  }

  get #page(): Page {
    const { page } = this;
    if (!page) {
      throw new Error("nothing is open");
    }
    return page;
  }

  #show(pages: readonly Page[]): void {
    pages.forEach((page, index) => {
      page.isLeftOut = index >= this.most;
    });
    this.pages = pages;
    this.index = 0;
    this.state = "open";
    this.say("opened", { count: pages.length });
  }

  #ready(pictures: readonly Blob[]): true {
    this.pictures = pictures;
    this.state = "ready";
    this.say("ready", { count: pictures.length });
    return true;
  }
}

async function pagesOf(files: readonly Blob[]): Promise<Page[]> {
  const pages: Page[] = [];
  for (const file of files) {
    pages.push(...(await read(file)).map((canvas) => new Page(canvas)));
  }
  return pages;
}
