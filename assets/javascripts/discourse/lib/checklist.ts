import { cached, tracked } from "@glimmer/tracking";
import Actions from "./checklist/actions.ts";
import Announcer from "./checklist/announcer.ts";
import { afterPictures } from "./checklist/answers.ts";
import Baseline from "./checklist/baseline.ts";
import { browserClock, type Clock } from "./checklist/clock.ts";
import Examination from "./checklist/examination.ts";
import { arranged, type Group, inPlace } from "./checklist/groups.ts";
import { judgeAt } from "./checklist/judging.ts";
import { type Marks, marksOf } from "./checklist/marks.ts";
import PanelState from "./checklist/panel-state.ts";
import { HEADING, openPlaces, placeBeside } from "./checklist/path.ts";
import Places from "./checklist/places.ts";
import { isBrand } from "./checklist/reasons.ts";
import type { Refusal } from "./checklist/refusal.ts";
import { type ReportHeader, reportHeaders } from "./checklist/report-header.ts";
import { isOpen, type Row, rowsOf } from "./checklist/rows.ts";
import { type ChecklistState, stateOf } from "./checklist/state.ts";
import {
  asText,
  type PostText,
  sameText,
  type TextSurface,
} from "./checklist/text-surface.ts";
import type {
  Answer,
  Attestation,
  Circumstances,
  ExaminerSource,
  Finding,
  Outcome,
  Policy,
  Report,
  StatementState,
  Verdict,
} from "./examiner.ts";

/**
 * `published`: the text that an edit starts from; what was found in it is no news. `unqueued`: what would be held is
 * not saved.
 */
interface Rules extends Circumstances {
  readonly policy: Policy;
  readonly published?: PostText;
  readonly communityId?: number;
  readonly unqueued?: boolean;
}

/** `attestation`: answers that were given earlier or on another device. */
export interface ChecklistOptions extends Rules {
  readonly source: ExaminerSource;
  readonly surface: TextSurface;
  readonly attestation?: Attestation;
  readonly network?: { readonly connected: boolean };
  readonly clock?: Clock;
}

/** A verdict, and what it is about. */
interface Judged {
  readonly report?: Report;
  readonly attestation: Attestation;
  readonly circumstances?: Circumstances;
  readonly handle: ExaminerSource["handle"];
  readonly verdict?: Verdict;
}

/**
 * All that the composer knows about one post before Reply: what the examiner found, what the author answered, what
 * would become of the post. Tracked; components only draw it. Call `update` on each input, `destroy` at the end.
 */
export default class Checklist {
  @tracked attestation: Attestation;
  @tracked groups: readonly Group[] = [];
  @tracked keptAnswers: boolean;
  /** Why the server did not take this text. */
  @tracked refusal?: Refusal;
  @tracked private rules: Rules;
  /** What is drawn of the verdict. Setting anything tracked draws the whole page anew, therefore only news is set. */
  @tracked private drawn = "";

  readonly source: ExaminerSource;
  readonly surface: TextSurface;
  readonly places = new Places();
  readonly actions = new Actions(this);
  readonly panel = new PanelState(() => this.#arrange());
  readonly announcer: Announcer;

  #examination: Examination;
  #baseline: Baseline;
  #judged?: Judged;
  #network?: { readonly connected: boolean };
  #text?: PostText;

  constructor(options: ChecklistOptions) {
    const { source, surface, attestation, network } = options;
    const clock = options.clock ?? browserClock;
    this.source = source;
    this.surface = surface;
    this.rules = options;
    this.attestation = attestation ?? {};
    this.keptAnswers = attestation !== undefined;
    this.#network = network;
    this.announcer = new Announcer(clock, () => this.#heard());
    this.#baseline = new Baseline(clock, () => {
      this.#goOn();
      this.#arrange();
    });
    this.#examination = new Examination({
      ...options,
      clock,
      onReport: (text, before) => this.#hear(text, before),
      onShow: () => this.#arrange(),
    });
    this.load();
  }

  /** Begins to load the examiner with the packs of the policy, or tries again. */
  load(): void {
    const { policy } = this.rules;
    if (this.visible) {
      const { packs, words } =
        typeof policy === "string"
          ? { packs: undefined, words: undefined }
          : policy;
      // Later, because a composer may begin a checklist while it renders, when what is tracked must not change.
      Promise.resolve()
        .then(() => this.source.load(packs, words))
        .then(() => this.#beginAnew([...(packs ?? []), words]));
    }
  }

  /** The text changed, or may have. */
  update(): void {
    if (this.visible) {
      this.actions.forgetUnless(this.surface.text());
      this.#examination.update();
      this.#tell();
    }
  }

  /** Examines and shows the text as it is now, without waiting for rest. */
  settle(): void {
    this.update();
    this.#baseline.finish();
    this.#examination.flush();
  }

  moveCaret(): void {
    this.#examination.moveCaret();
    this.announcer.later();
  }

  /** The post is judged by other rules from now on: another category, another door. */
  adopt(rules: Rules): void {
    this.rules = rules;
    this.#examination.adopt(rules.policy);
    this.#baseline.forget();
    this.#tell();
    this.#begin();
    this.load();
  }

  /** What writes into a field for a moment has the caret there: the author's is where it was. */
  withoutCaret(write: () => void): void {
    const { caret } = this.#examination;
    write();
    this.#examination.caret = caret;
  }

  /** Puts back answers that were kept with a draft. */
  recall(attestation: Attestation): void {
    this.attestation = attestation;
    this.keptAnswers = true;
    this.#begin();
  }

  /** What Reply may do now. On "refuse" the panel opens and its heading gets the focus. */
  reply(): Outcome {
    if (!this.visible) {
      return "post";
    }
    this.settle();
    const outcome = this.outcome ?? this.#blind;
    if (outcome === "refuse") {
      this.stop("reply");
    }
    return outcome;
  }

  /** The post was not sent: by us, or refused by the server. */
  stop(why: "reply" | "server"): void {
    this.panel.open();
    this.panel.stopped = why;
    this.places.move(HEADING);
  }

  /** Opens the panel and moves to the next open item (1) or the one before (-1). */
  step(direction: 1 | -1): void {
    this.panel.open();
    const places = openPlaces(this.groups, this.statements);
    const place = placeBeside(places, this.places.current, direction);
    this.#reveal(place);
    this.places.move(place);
  }

  /** Closes the panel; the caret is where it was. */
  leave(): void {
    this.panel.close();
    const end = this.surface.text().raw.length;
    const caret = this.#examination.caret ?? { field: "raw", offset: end };
    this.surface.focus(caret.field, caret.offset, caret.offset);
  }

  destroy(): void {
    this.#examination.stop();
    this.#baseline.forget();
    this.announcer.stop();
  }

  /** The report on the text as it is now; undefined while that is being examined. */
  get report(): Report | undefined {
    return this.#examination.latest;
  }

  /** What the server would say now; undefined while that is not known. */
  get verdict(): Verdict | undefined {
    return this.drawn === undefined ? undefined : this.#judgeLatest();
  }

  get outcome(): Outcome | undefined {
    return (
      this.verdict?.outcome ?? (this.attestation.moderator ? "hold" : undefined)
    );
  }

  /** Whether the text as it is at this moment would be published. Changes nothing, so that it can be asked any time. */
  get wouldPost(): boolean {
    const text = this.surface.text();
    const report =
      this.#examination.on(text) ??
      this.source.handle?.examine(asText(text), this.rules.policy);
    return this.#judge(report)?.outcome === "post";
  }

  get visible(): boolean {
    return this.rules.mode === "enforce";
  }

  get state(): ChecklistState {
    return stateOf({
      mode: this.rules.mode,
      source: this.source.state,
      outcome: this.outcome,
      open: this.open,
      answered: this.#hasAnswers,
      groups: this.groups,
    });
  }

  /** What to underline in the body, and the body that it was found in. */
  get marks(): Marks {
    return marksOf(this.groups, this.#examination.shown?.text.raw ?? "");
  }

  /** The head of a pasted report that begins with a row, if the row still waits. */
  headerAt({ group, findings }: Row): ReportHeader | undefined {
    return group === "answered" || group === "already"
      ? undefined
      : this.headers.find((header) => findings.includes(header.findings[0]!));
  }

  /** The statements that are due, with the author's answer. */
  get statements(): readonly StatementState[] {
    return this.#due.filter(({ state }) => state !== "hint");
  }

  /** Statements that the author only reads. */
  get reminders(): readonly StatementState[] {
    return this.#due.filter(({ state }) => state === "hint");
  }

  /** Whether a trademark that is kept here as one is read by a moderator first. */
  moderates(row: Row): boolean {
    return (
      this.report?.moderated === true && row.group === "answer" && isBrand(row)
    );
  }

  /** How many rows and statements wait for the author. */
  get open(): number {
    return openPlaces(this.groups, this.statements).length;
  }

  /** Whether a moderator can be asked to read the text first. */
  get mayBeHeld(): boolean {
    return !this.rules.unqueued;
  }

  /** The community whose names of medicines are looked for. */
  get communityId(): number | undefined {
    return this.rules.communityId;
  }

  get offline(): boolean {
    return this.#network?.connected === false;
  }

  answerTo({ fingerprint }: Finding): Answer | undefined {
    return this.attestation.answers?.find(
      (answer) => answer.fingerprint === fingerprint
    );
  }

  /** The row as the text is now; undefined when it is gone. */
  current({ key }: Row): Row | undefined {
    this.settle();
    return this.groups
      .flatMap(({ rows }) => rows)
      .find((row) => row.key === key && !row.settled);
  }

  @cached
  private get headers(): ReportHeader[] {
    const { report, text } = this.#examination.shown ?? {};
    return report && text ? reportHeaders(report.findings, text.raw) : [];
  }

  /** Undefined while it is not known what was in the text before. */
  @cached
  private get circumstances(): Circumstances | undefined {
    const { rules } = this;
    if (!rules.published) {
      return rules;
    }
    const baseline = this.#baseline.report;
    return baseline && { ...rules, baseline };
  }

  /** Without an examiner: who cannot ask a moderator instead is not stuck, the server examines alone. */
  get #blind(): Outcome {
    return !this.mayBeHeld && this.source.state === "failed"
      ? "post"
      : "refuse";
  }

  get #due(): readonly StatementState[] {
    return this.verdict?.statements ?? [];
  }

  get #hasAnswers(): boolean {
    return (
      this.verdict?.findings.some(
        (state) => state === "answered" || state === "insisted"
      ) || this.statements.some(({ state }) => state !== "open")
    );
  }

  /** What was examined before packs or words came is examined with them. */
  #beginAnew(wanted: ReadonlyArray<string | undefined>): void {
    const packs = this.report?.packs.map(({ id }) => id);
    const hasAll = packs && wanted.every((id) => !id || packs.includes(id));
    if (packs && !hasAll) {
      this.#examination.adopt(this.rules.policy);
    }
    if (!hasAll) {
      this.#baseline.forget();
    }
    this.#begin();
  }

  /** Examines and shows the text by the rules as they are now, without holding the page up. */
  #begin(): void {
    const { handle } = this.source;
    if (this.visible && handle) {
      this.#baseline.begin(handle, this.rules);
      this.update();
      this.#examination.hurry();
    }
  }

  #hear(text: PostText, before?: Report): void {
    this.#tell();
    if (this.#text && !sameText(text, this.#text)) {
      this.#changed(before);
    } else {
      this.#goOn();
    }
    this.#text = text;
    this.announcer.later();
  }

  /** Reply came before the examiner; if nothing is open after all, it is not stopped. */
  #goOn(): void {
    if (this.panel.stopped === "reply" && this.outcome === "post") {
      this.panel.stopped = undefined;
    }
  }

  /** What was said about an earlier text holds no longer. */
  #changed(before?: Report): void {
    this.panel.goOn();
    if (this.refusal || this.keptAnswers) {
      this.refusal = undefined;
      this.keptAnswers = false;
    }
    const { report, attestation } = this;
    const now =
      before && report
        ? afterPictures(attestation, before, report)
        : attestation;
    if (now !== attestation) {
      this.attestation = now;
    }
  }

  #tell(): void {
    const { outcome, because, statements, open } = this.#judgeLatest() ?? {};
    const drawn = JSON.stringify([
      outcome,
      because,
      statements,
      open,
      this.#hasAnswers,
      this.report?.moderated,
    ]);
    if (drawn !== this.drawn) {
      this.drawn = drawn;
    }
  }

  #judgeLatest(): Verdict | undefined {
    const { report, attestation, circumstances } = this;
    const { handle } = this.source;
    const last = this.#judged;
    const isKnown =
      last?.report === report &&
      last?.attestation === attestation &&
      last?.circumstances === circumstances &&
      last?.handle === handle;
    if (!isKnown) {
      const verdict = this.#judge(report);
      this.#judged = { report, attestation, circumstances, handle, verdict };
    }
    return this.#judged?.verdict;
  }

  #judge(report?: Report): Verdict | undefined {
    const { handle } = this.source;
    const { circumstances } = this;
    return (
      report &&
      handle &&
      circumstances &&
      judgeAt(handle, report, this.attestation, circumstances)
    );
  }

  #arrange(): void {
    const { shown } = this.#examination;
    const verdict = this.#judge(shown?.report);
    if (shown && verdict) {
      const rows = rowsOf(shown.report, verdict, shown.text, shown.heldBack);
      this.groups = this.panel.held
        ? inPlace(this.groups, rows)
        : arranged(rows);
    }
  }

  /** The number for the live region: what is still being typed is not in it. */
  #heard(): number {
    const typed = this.groups
      .flatMap(({ rows }) => rows)
      .filter(isOpen)
      .filter(({ findings }) =>
        findings.every((finding) => this.#examination.isAtCaret(finding))
      );
    return this.open - typed.length;
  }

  #reveal(place: string): void {
    const group = this.groups.find(({ rows }) =>
      rows.some(({ key }) => place === `row:${key}`)
    );
    if (group) {
      this.panel.fold(group.id, true);
      this.panel.showWhole(group.id);
    }
  }
}
