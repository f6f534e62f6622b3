import { tracked } from "@glimmer/tracking";
import type {
  ExaminerSource,
  Finding,
  Follower,
  Policy,
  Report,
} from "../examiner.ts";
import { type Clock, Rest } from "./clock.ts";
import {
  asText,
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

interface Beginnings {
  readonly source: ExaminerSource;
  readonly surface: TextSurface;
  readonly clock: Clock;
  readonly policy: Policy;
  readonly onShow: () => void;
}

/** Follows a text while it is typed: examines each input, shows the result after a rest. */
export default class Examination {
  @tracked latest?: Report;
  @tracked shown?: Shown;
  caret?: Caret;

  #with: Beginnings;
  #policy: Policy;
  #follower?: Follower;
  #text?: PostText;
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
    this.#follower = undefined;
    this.#text = undefined;
  }

  /** Examines the surface's text. False when nothing changed or the examiner is not there. */
  update(): boolean {
    const { surface, source } = this.#with;
    const text = surface.text();
    this.caret = surface.caret() ?? this.caret;
    if (!source.handle || sameText(text, this.#text)) {
      return false;
    }
    this.#follower ??= source.handle.follow(this.#policy);
    this.latest = this.#follower.update(asText(text));
    this.#text = text;
    this.#showLater();
    return true;
  }

  /** Shows all that is known now, findings at the caret too. */
  flush(): void {
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
    this.#render.cancel();
    this.#settle.cancel();
  }

  #showLater(): void {
    if (this.shown) {
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
    if (this.latest && this.#text) {
      const heldBack = new Set(holdBack ? this.#fresh(this.latest) : []);
      this.shown = { report: this.latest, text: this.#text, heldBack };
      this.#with.onShow();
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
