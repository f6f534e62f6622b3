import { tracked } from "@glimmer/tracking";
import type NotDone from "../not-done.ts";
import type { Meta, Pack, Problem, Taken } from "./packs.ts";
import Refused from "./refused.ts";
import { say } from "./words.ts";

/** What an upload asks of the server. */
export interface Api {
  sendPack(
    meta: Meta,
    table: Blob,
    dryRun: boolean,
    onProgress: (part: number) => void
  ): Promise<Taken>;
}

export type Field = "id" | "name" | "date" | "source" | "regions";

/** Where the server does not say why: a file that was changed since does not leave the browser. */
const WHY: Readonly<Record<number, string>> = {
  0: "not_sent",
  413: "too_large",
};
/** As much as the server takes: what is longer need not travel. */
const MOST_BYTES = 4 * 1024 * 1024;
/** Nobody reads farther. */
const SHOWN = 100;

/** A pack on its way: what was typed, and what the server says of the table. Nothing typed is ever lost. */
export default class Upload {
  @tracked file?: File;
  @tracked values: Readonly<Record<Field, string>>;
  /** What would be there; gone as soon as something is typed, for then it is not what was looked through. */
  @tracked outcome?: Pack;
  @tracked problem?: string;
  @tracked problems: readonly Problem[] = [];
  @tracked more = 0;
  @tracked fields: Readonly<Record<string, string>> = {};
  /** Between 0 and 1; 1: sent, and the server reads. */
  @tracked progress?: number;
  /** Counts answers: with each the focus goes to what is said. */
  @tracked answers = 0;
  /** The pack that is replaced: its id stays. */
  readonly replaced?: Pack;

  constructor(
    private readonly api: Api,
    replaced?: Pack
  ) {
    this.replaced = replaced;
    this.values = {
      id: replaced?.id ?? "",
      name: replaced?.name ?? "",
      date: today(),
      source: replaced?.sources.join(", ") ?? "",
      regions: replaced?.regions.join(", ") ?? "",
    };
  }

  get isBusy(): boolean {
    return this.progress !== undefined;
  }

  get meta(): Meta {
    const { regions } = this.values;
    const codes = regions.toUpperCase().split(/[\s,;،]+/);
    return { ...this.values, regions: codes.filter(Boolean).join(",") };
  }

  write(field: Field, value: string): void {
    this.values = { ...this.values, [field]: value };
    this.outcome = undefined;
  }

  choose(file: File): void {
    this.file = file;
    this.outcome = undefined;
    this.#forget();
  }

  /** What would happen; nothing does. */
  async lookThrough(): Promise<void> {
    this.outcome = await this.#send(true);
  }

  /** @returns the pack that is there now */
  async apply(): Promise<Pack | undefined> {
    const pack = await this.#send(false);
    this.outcome = undefined;
    return pack;
  }

  async #send(dryRun: boolean): Promise<Pack | undefined> {
    const { file } = this;
    if (!file || this.isBusy) {
      return undefined;
    }
    this.#forget();
    this.progress = 0;
    try {
      return await this.#sendFile(file, dryRun);
    } catch (error) {
      this.#refuse(error as NotDone);
      return undefined;
    } finally {
      this.progress = undefined;
      this.answers++;
    }
  }

  async #sendFile(file: File, dryRun: boolean): Promise<Pack | undefined> {
    if (file.size > MOST_BYTES) {
      this.problem = say("too_large");
      return undefined;
    }
    const onProgress = (part: number) => (this.progress = part);
    return (await this.api.sendPack(this.meta, file, dryRun, onProgress)).pack;
  }

  #forget(): void {
    this.problem = undefined;
    this.problems = [];
    this.more = 0;
    this.fields = {};
  }

  #refuse(error: NotDone): void {
    this.fields = error.fields ?? {};
    if (error instanceof Refused) {
      this.problems = error.problems.slice(0, SHOWN);
      this.more = error.more + Math.max(0, error.problems.length - SHOWN);
    }
    this.problem = error.message || say(WHY[error.status] ?? "failed");
  }
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
