import { tracked } from "@glimmer/tracking";
import { next } from "@ember/runloop";
import Service, { service } from "@ember/service";
import Checklist from "../lib/checklist.ts";
import { browserClock } from "../lib/checklist/clock.ts";
import type { Refusal } from "../lib/checklist/refusal.ts";
import ComposerSurface from "../lib/composer/composer-surface.ts";
import { type ComposerModel, read } from "../lib/composer/model.ts";
import type RichText from "../lib/composer/rich-text.ts";
import {
  sameSituation,
  type Situation,
  situationOf,
} from "../lib/composer/situation.ts";
import { isUntouched } from "../lib/drafts/purpose.ts";
import type { Attestation } from "../lib/examiner.ts";
import type DeviceDraftsService from "./device-drafts.ts";
import type ExaminerService from "./examiner.ts";

const COMPOSER = "#reply-control";
// Core opens the composer anew after a refused post; its editor takes the focus when it is ready.
const EDITOR_READY = 400;

/** The checklist of the open composer: none where its text is for no community. */
export default class MedicalChecklistService extends Service {
  @service declare composer: { destroyDraft?: () => Promise<unknown> };
  @service declare deviceDrafts: DeviceDraftsService;
  @service declare examiner: ExaminerService;
  @service declare networkConnectivity: { readonly connected: boolean };

  @tracked current?: Checklist;
  @tracked private editors: readonly RichText[] = [];

  #model?: ComposerModel;
  #subject?: string;
  #situation?: Situation;
  #refusal?: Refusal;
  /** Whether the server may have a draft that it should not have: one from before the text came here. */
  #mayBeStored = false;

  willDestroy(): void {
    super.willDestroy();
    this.end();
  }

  /** The composer's text, category or purpose may have changed. */
  follow(model: ComposerModel): void {
    if (read(model, "loading")) {
      return;
    }
    if (model !== this.#model || subjectOf(model) !== this.#subject) {
      this.#begin(model);
    }
    this.#adopt(situationOf(model));
    this.current?.update();
    this.#attest(model);
    this.#forgetStored(model);
    this.#keep(model);
  }

  /** Whether Reply has to wait. The author's answers are on the model by then: core sends what it finds there. */
  stops(model: ComposerModel): boolean {
    this.follow(model);
    return this.current?.reply() === "refuse";
  }

  /** The server has answered a post of ours. */
  hear(refusal: Refusal | undefined): void {
    this.#refusal = refusal;
  }

  /** Shows why the server did not take the post, when the checklist can say it better than core's dialog. */
  explain(): boolean {
    const refusal = this.#refusal;
    this.#refusal = undefined;
    if (refusal?.outcome !== "refuse" || !this.current) {
      return false;
    }
    this.current.refusal = refusal;
    this.current.panel.open();
    this.#renew(refusal);
    browserClock.after(EDITOR_READY, () => this.current?.stop("server"));
    return true;
  }

  /** A rich editor is there, or gone when the answer is called. Later, because core tells it while it renders. */
  connect(editor: RichText): () => void {
    next(() => (this.editors = [...this.editors, editor]));
    return () =>
      next(() => {
        this.editors = this.editors.filter((other) => other !== editor);
      });
  }

  /** Whether the server may keep the text before Reply: where a community allows it, only what could be sent so. */
  mayLeave(model: ComposerModel): boolean {
    if (this.deviceDrafts.staysHere(model)) {
      return false;
    }
    return !situationOf(model) || (this.current?.wouldPost ?? false);
  }

  end(): void {
    this.current?.destroy();
    this.current = undefined;
    this.#model = undefined;
    this.#subject = undefined;
    this.#situation = undefined;
  }

  get editor(): RichText | undefined {
    const composer = document.querySelector(COMPOSER);
    return this.editors.find((editor) => editor.isIn(composer));
  }

  #begin(model: ComposerModel): void {
    this.end();
    this.#model = model;
    this.#subject = subjectOf(model);
    this.#mayBeStored = !isUntouched(model);
  }

  #adopt(situation?: Situation): void {
    if (sameSituation(situation, this.#situation)) {
      return;
    }
    this.#situation = situation;
    if (situation && this.current) {
      this.current.adopt(situation);
    } else if (situation) {
      this.current = this.#checklistFor(situation);
    } else {
      this.current?.destroy();
      this.current = undefined;
    }
  }

  #checklistFor(situation: Situation): Checklist {
    const model = this.#model!;
    return new Checklist({
      ...situation,
      source: this.examiner,
      surface: new ComposerSurface(model, () => this.editor),
      network: this.networkConnectivity,
      ...given(read(model, "medical_attestation")),
    });
  }

  /** Text that was typed for another category, and stored, has become text of a community. */
  #forgetStored(model: ComposerModel): void {
    const staysHere = this.deviceDrafts.staysHere(model);
    const outcome = this.current?.outcome;
    if (!staysHere && !this.current) {
      this.#mayBeStored = true;
    } else if (this.#mayBeStored && (staysHere || outcome)) {
      this.#mayBeStored = false;
      if (staysHere || outcome !== "post") {
        // A draft that was not there, or that cannot be reached, is the server's to forget.
        this.composer.destroyDraft?.().catch(() => {});
      }
    }
  }

  async #keep(model: ComposerModel): Promise<void> {
    const { deviceDrafts } = this;
    const kept = await deviceDrafts.follow(model, this.current?.attestation);
    if (kept) {
      this.follow(model);
      this.#recall(kept.attestation);
    }
  }

  async #renew({ digest }: Refusal): Promise<void> {
    if (digest && digest !== this.examiner.digest) {
      await this.examiner.renew(digest);
      if (this.current && this.#situation) {
        this.current.adopt(this.#situation);
      }
    }
  }

  #recall(attestation?: Attestation): void {
    if (attestation && hasAnswers(attestation)) {
      this.current?.recall(attestation);
    }
  }

  #attest(model: ComposerModel): void {
    const attestation = this.current && {
      ...this.current.attestation,
      ...(this.examiner.handle && { version: this.examiner.handle.VERSION }),
    };
    const json = attestation && JSON.stringify(attestation);
    if (json !== read(model, "medical_attestation")) {
      model.set("medical_attestation", json);
    }
  }
}

/** What is written, and to what: core uses one model for one after the other. */
function subjectOf(model: ComposerModel): string {
  return [
    read(model, "draftKey"),
    read(model, "action"),
    read(model, "post")?.id,
  ].join(" ");
}

/** Answers that came with a draft from the server. */
function given(json?: string): { attestation?: Attestation } {
  try {
    const attestation = json && (JSON.parse(json) as Attestation | null);
    return attestation && hasAnswers(attestation) ? { attestation } : {};
  } catch {
    return {};
  }
}

function hasAnswers({ answers, statements, moderator }: Attestation): boolean {
  return Boolean(answers?.length || statements?.length || moderator);
}
