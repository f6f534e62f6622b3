import { tracked } from "@glimmer/tracking";
import type NotDone from "../not-done.ts";
import type { Import, ImportAnswer, Refusal } from "./people.ts";
import { say } from "./words.ts";

// A web server in front of the forum takes 10 MB at most by default.
const PIECE = 2 * 1024 * 1024;
const TOO_MANY_REQUESTS = 429;
const REST = 5_000;
const INTERVAL = 1_000;

/** What a run asks of the server. */
export interface Api {
  beginImport(size: number): Promise<ImportAnswer>;
  import(id: number): Promise<ImportAnswer>;
  sendPiece(id: number, start: number, piece: Blob): Promise<ImportAnswer>;
  applyImport(id: number): Promise<ImportAnswer>;
  forgetImport(id: number): Promise<void>;
}

/** A file of people: sent piece by piece, then watched while the server goes through it. */
export default class ImportRun {
  @tracked current?: Import;
  @tracked refusals: readonly Refusal[] = [];
  @tracked earlier: readonly Import[];
  @tracked problem?: string;
  @tracked isSending = false;
  #timer?: ReturnType<typeof setTimeout>;

  constructor(
    private readonly api: Api,
    imports: readonly Import[]
  ) {
    this.earlier = imports;
  }

  /** Between 0 and 1; of a file that is sent, how much is there. */
  get progress(): number {
    const { current } = this;
    if (!current) {
      return 0;
    }
    const done =
      current.state === "receiving" ? current.received : current.position;
    return done / current.size;
  }

  get isAtWork(): boolean {
    const { state } = this.current ?? {};
    return state === "checking" || state === "applying";
  }

  /** Sent by somebody who left; the same file goes on where it was. */
  get isInterrupted(): boolean {
    return this.current?.state === "receiving" && !this.isSending;
  }

  async begin(file: File): Promise<void> {
    const goesOn = this.isInterrupted && this.current?.size === file.size;
    await this.#try(async () => {
      if (!goesOn) {
        this.#take(await this.api.beginImport(file.size));
      }
      await this.#send(file);
    });
  }

  show(one: Import): Promise<void> {
    return this.#try(async () => this.#take(await this.api.import(one.id)));
  }

  apply(): Promise<void> {
    const { id } = this.current!;
    return this.#try(async () => this.#take(await this.api.applyImport(id)));
  }

  forget(): Promise<void> {
    const { id } = this.current!;
    return this.#try(async () => {
      await this.api.forgetImport(id);
      this.stop();
      this.current = undefined;
      this.refusals = [];
      this.earlier = this.earlier.filter((one) => one.id !== id);
    });
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  async #send(file: File): Promise<void> {
    this.isSending = true;
    try {
      while (this.current?.state === "receiving") {
        const { id, received } = this.current;
        const piece = file.slice(received, received + PIECE);
        this.#take(
          await this.#patiently(() => this.api.sendPiece(id, received, piece))
        );
      }
    } finally {
      this.isSending = false;
    }
  }

  /** Core counts requests; a large file has many. */
  async #patiently(
    request: () => Promise<ImportAnswer>
  ): Promise<ImportAnswer> {
    for (;;) {
      try {
        return await request();
      } catch (error) {
        if ((error as NotDone).status !== TOO_MANY_REQUESTS) {
          throw error;
        }
        await new Promise((resolve) => setTimeout(resolve, REST));
      }
    }
  }

  #take(answer: ImportAnswer): void {
    this.current = answer.import;
    this.refusals = answer.refusals;
    this.stop();
    if (this.isAtWork) {
      this.#timer = setTimeout(() => void this.#look(), INTERVAL);
    }
  }

  async #look(): Promise<void> {
    const { current } = this;
    if (current) {
      await this.show(current);
    }
  }

  async #try(request: () => Promise<void>): Promise<void> {
    this.problem = undefined;
    try {
      await request();
    } catch (error) {
      this.problem = (error as NotDone).message || say("failed");
    }
  }
}
