import type Checklist from "../checklist.ts";
import { browserClock } from "./clock.ts";
import type { Refusal } from "./refusal.ts";

// Core opens the composer anew after a refused post; its editor takes the focus when it is ready.
const EDITOR_READY = 400;

interface Host {
  readonly current?: Checklist;
  readonly examiner: {
    readonly digest?: string;
    renew(digest: string): Promise<void>;
  };
  examineAnew(): void;
}

/** What the server answered to a post, until the checklist has told it. */
export default class RefusedPost {
  #host: Host;
  #refusal?: Refusal;

  constructor(host: Host) {
    this.#host = host;
  }

  hear(refusal: Refusal | undefined): void {
    this.#refusal = refusal;
  }

  /** Shows why the server did not take the post, when the checklist can say it better than core's dialog. */
  explain(): boolean {
    const refusal = this.#refusal;
    const { current } = this.#host;
    this.#refusal = undefined;
    if (refusal?.outcome !== "refuse" || !current) {
      return false;
    }
    current.refusal = refusal;
    current.panel.open();
    this.#renew(refusal);
    browserClock.after(EDITOR_READY, () => this.#host.current?.stop("server"));
    return true;
  }

  async #renew({ digest }: Refusal): Promise<void> {
    const { examiner } = this.#host;
    if (digest && digest !== examiner.digest) {
      await examiner.renew(digest);
      this.#host.examineAnew();
    }
  }
}
