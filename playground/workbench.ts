import { tracked } from "@glimmer/tracking";
import Checklist from "../assets/javascripts/discourse/lib/checklist.ts";
import TextareaSurface from "../assets/javascripts/discourse/lib/checklist/textarea-surface.ts";
import type {
  ExaminerSource,
  Outcome,
} from "../assets/javascripts/discourse/lib/examiner.ts";
import Narrow from "../assets/javascripts/discourse/lib/narrow.ts";
import Network from "./network.ts";
import type { Sample } from "./samples.ts";

export const TITLE = "post-title";
export const BODY = "post-body";

/** What is on the bench: one post, its checklist, the preset that it is judged by. */
export default class Workbench {
  @tracked checklist: Checklist;
  @tracked preset = "clinical-cases";
  @tracked sample?: string;
  @tracked sent?: Outcome;

  #source: ExaminerSource;
  #network = new Network();
  #narrow = new Narrow();
  #surface = new TextareaSurface({
    title: () => document.querySelector<HTMLInputElement>(`#${TITLE}`),
    raw: () => document.querySelector<HTMLTextAreaElement>(`#${BODY}`),
    quiet: () => this.#narrow.matches,
  });

  constructor(source: ExaminerSource) {
    this.#source = source;
    this.checklist = this.#begin();
    document.addEventListener("selectionchange", () =>
      this.checklist.moveCaret()
    );
  }

  get isNarrow(): boolean {
    return this.#narrow.matches;
  }

  adopt(preset: string): void {
    this.preset = preset;
    this.checklist.adopt({ policy: preset, mode: "enforce", door: "topic" });
  }

  /** Puts a sample into the editor; answers to the post before are forgotten. */
  open(sample: Sample): void {
    this.#write(TITLE, sample.title);
    this.#write(BODY, sample.raw);
    this.sample = sample.id;
    this.preset = sample.preset;
    const { opened } = this.checklist.panel;
    this.checklist.destroy();
    this.checklist = this.#begin();
    this.checklist.panel.opened = opened;
    this.sent = undefined;
  }

  typed(): void {
    this.sent = undefined;
    this.checklist.update();
  }

  /** As the composer's button: goes where the verdict says, or stops at the checklist. */
  reply(): void {
    const outcome = this.checklist.reply();
    this.sent = outcome === "refuse" ? undefined : outcome;
  }

  #begin(): Checklist {
    return new Checklist({
      policy: this.preset,
      mode: "enforce",
      door: "topic",
      source: this.#source,
      surface: this.#surface,
      network: this.#network,
    });
  }

  #write(id: string, text: string): void {
    const control = document.getElementById(id);
    (control as HTMLTextAreaElement).value = text;
  }
}
