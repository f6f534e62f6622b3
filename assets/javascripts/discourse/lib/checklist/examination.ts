import { tracked } from "@glimmer/tracking";
import type { ExaminerSource, Finding, Policy, Report } from "../examiner.ts";
import { type Clock, Rest } from "./clock.ts";
import measured from "./measured.ts";
import SlicedReport from "./sliced-report.ts";
import {
  type Caret,
  type PostText,
  sameText,
  type TextSurface,
} from "./text-surface.ts";

const RENDER_REST = 300;
const CARET_REST = 2000;

/** What the author sees: a report, the text it is about, and findings at the caret that wait for rest. */
export interface Shown {
  readonly report: Report;
  readonly text: PostText;
  readonly heldBack: ReadonlySet<Finding>;
}

/** `onReport` hears of each new text that was examined, with the report on the one before. */
interface Beginnings {
  readonly source: ExaminerSource;
  readonly surface: TextSurface;
  readonly clock: Clock;
  readonly policy: Policy;
  readonly onReport: (text: PostText, before?: Report) => void;
  readonly onShow: () => void;
}

/** Follows a text while it is typed: examines each input, shows the result after a rest. */
export default class Examination {
  @tracked shown?: Shown;
  /** On the text as it was last seen; undefined until that is examined. Not tracked: it is another one with each key. */
  latest?: Report;

  caret?: Caret;

  #with: Beginnings;
  #policy: Policy;
  #sliced?: SlicedReport;
  #text?: PostText;
  #before?: Report;
  #hurries = false;
  #render: Rest;
  #settle: Rest;

  constructor(beginnings: Beginnings) {
    this.#with = beginnings;
    this.#policy = beginnings.policy;
    const { clock } = beginnings;
    this.#render = new Rest(clock, RENDER_REST, () => this.#show(true));
    this.#settle = new Rest(clock, CARET_REST, () => this.#show(false));
  }

  /** Examines the text from now on by another policy. */
  adopt(policy: Policy): void {
    this.#policy = policy;
    this.#sliced?.stop();
    this.#sliced = undefined;
    this.#text = undefined;
    this.latest = undefined;
  }

  /** Examines the surface's text, if it changed and the examiner is there: a long one in several tasks. */
  update(): void {
    const { surface, source, clock } = this.#with;
    const text = surface.text();
    this.caret = surface.caret() ?? this.caret;
    if (!source.handle || sameText(text, this.#text)) {
      return;
    }
    this.#sliced ??= new SlicedReport(
      clock,
      source.handle.follow(this.#policy),
      (report) => this.#take(report)
    );
    this.#text = text;
    const report = this.#sliced.want(text);
    if (report) {
      this.#take(report);
    } else {
      this.latest = undefined;
    }
  }

  /** The report on a text, if that is the one that was last seen and is examined. */
  on(text: PostText): Report | undefined {
    return sameText(text, this.#text) ? this.latest : undefined;
  }

  /** Shows all that is known, findings at the caret too: as soon as the text is examined. */
  hurry(): void {
    this.#hurries = true;
    this.#show(false);
  }

  /** Shows all that is known now; what is not yet examined is. */
  flush(): void {
    const report = this.#sliced?.finish();
    if (report) {
      this.#take(report);
    }
    this.#show(false);
  }

  /** Takes note of a caret that moved without a change of the text. */
  moveCaret(): void {
    this.caret = this.#with.surface.caret() ?? this.caret;
    if (this.shown?.heldBack.size) {
      this.#show(true);
    }
  }

  isAtCaret({ field, start, end }: Finding): boolean {
    const { caret } = this;
    return (
      caret?.field === field && start <= caret.offset && caret.offset <= end
    );
  }

  stop(): void {
    this.#sliced?.stop();
    this.#render.cancel();
    this.#settle.cancel();
  }

  #take(report: Report): void {
    const before = this.#before;
    this.#before = report;
    this.latest = report;
    this.#with.onReport(this.#text!, before);
    if (this.shown && !this.#hurries) {
      this.#render.restart();
      this.#settle.restart();
    } else {
      this.#show(false);
    }
  }

  #show(holdBack: boolean): void {
    this.#render.cancel();
    if (!holdBack) {
      this.#settle.cancel();
    }
    const { latest } = this;
    const text = this.#text;
    if (latest && text) {
      this.#hurries = false;
      measured("showing", () => {
        const heldBack = new Set(holdBack ? this.#fresh(latest) : []);
        this.shown = { report: latest, text, heldBack };
        this.#with.onShow();
      });
    }
  }

  /** Findings at the caret that the author has not seen yet. One that only grows by typing stays in sight. */
  #fresh({ findings }: Report): Finding[] {
    const seen = new Set(this.#seen().map(place));
    return findings.filter(
      (finding) => this.isAtCaret(finding) && !seen.has(place(finding))
    );
  }

  #seen(): Finding[] {
    const { report, heldBack } = this.shown ?? {};
    return report?.findings.filter((finding) => !heldBack?.has(finding)) ?? [];
  }
}

function place({ rule, field, start }: Finding): string {
  return `${rule}:${field}:${start}`;
}
