import { tracked } from "@glimmer/tracking";
import type { ExaminerHandle, Policy, Report } from "../examiner.ts";
import type { Clock } from "./clock.ts";
import SlicedReport from "./sliced-report.ts";
import type { PostText } from "./text-surface.ts";

interface Rules {
  readonly policy: Policy;
  readonly published?: PostText;
}

/** What was in a post before its edit. Nothing is judged before that is known. */
export default class Baseline {
  @tracked report?: Report;

  #clock: Clock;
  #ready: () => void;
  #sliced?: SlicedReport;

  /** @param ready is called when the report comes later */
  constructor(clock: Clock, ready: () => void) {
    this.#clock = clock;
    this.#ready = ready;
  }

  /** Examines the text as it was published, if there is one and that has not begun. */
  begin(handle: Pick<ExaminerHandle, "follow">, { published, policy }: Rules) {
    if (published && !this.#sliced) {
      this.#sliced = new SlicedReport(
        this.#clock,
        handle.follow(policy),
        (report) => {
          this.report = report;
          this.#ready();
        }
      );
      this.report = this.#sliced.want(published);
    }
  }

  /** Examines at once what is left. */
  finish(): void {
    this.report = this.#sliced?.finish() ?? this.report;
  }

  /** What was examined holds no longer: other rules, another text. */
  forget(): void {
    this.#sliced?.stop();
    this.#sliced = undefined;
    this.report = undefined;
  }
}
