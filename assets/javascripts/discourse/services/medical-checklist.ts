import { tracked } from "@glimmer/tracking";
import Service, { service } from "@ember/service";
import type Checklist from "../lib/checklist.ts";
import RefusedPost from "../lib/checklist/refused-post.ts";
import { hasAnswers, putAnswers } from "../lib/composer/answers.ts";
import { checklistFor } from "../lib/composer/checklist-for.ts";
import { type ComposerModel, read } from "../lib/composer/model.ts";
import RichEditors from "../lib/composer/rich-editors.ts";
import {
  sameSituation,
  type Situation,
  situationOf,
} from "../lib/composer/situation.ts";
import { subjectOf } from "../lib/composer/subject.ts";
import StoredDraft from "../lib/drafts/stored-draft.ts";
import type { Attestation } from "../lib/examiner.ts";
import type DeviceDraftsService from "./device-drafts.ts";
import type ExaminerService from "./examiner.ts";

/** The checklist of the open composer: none where its text is for no community. */
export default class MedicalChecklistService extends Service {
  @service declare composer: { destroyDraft?: () => Promise<unknown> };
  @service declare deviceDrafts: DeviceDraftsService;
  @service declare examiner: ExaminerService;
  @service declare networkConnectivity: { readonly connected: boolean };

  @tracked current?: Checklist;

  readonly editors = new RichEditors();
  readonly refused = new RefusedPost(this);

  #model?: ComposerModel;
  #subject?: string;
  #situation?: Situation;
  #stored = new StoredDraft(() => this.composer.destroyDraft?.());

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
    putAnswers(model, this.current?.attestation, this.examiner.handle?.VERSION);
    this.#stored.follow(this.deviceDrafts.staysHere(model), this.current);
    this.#keep(model);
  }

  /** Whether Reply has to wait. The author's answers are on the model by then: core sends what it finds there. */
  stops(model: ComposerModel): boolean {
    this.follow(model);
    return this.current?.reply() === "refuse";
  }

  /** Whether the server may keep the text before Reply: where a community allows it, only what could be sent so. */
  mayLeave(model: ComposerModel): boolean {
    if (this.deviceDrafts.staysHere(model)) {
      return false;
    }
    return !situationOf(model) || (this.current?.wouldPost ?? false);
  }

  /** What holds in communities may have changed. */
  followAgain(): void {
    if (this.#model) {
      this.follow(this.#model);
    }
  }

  /** There is another examiner. */
  examineAnew(): void {
    if (this.current && this.#situation) {
      this.current.adopt(this.#situation);
    }
  }

  end(): void {
    this.current?.destroy();
    this.current = undefined;
    this.#model = undefined;
    this.#subject = undefined;
    this.#situation = undefined;
  }

  #begin(model: ComposerModel): void {
    this.end();
    this.#model = model;
    this.#subject = subjectOf(model);
    this.#stored.begin(model);
  }

  #adopt(situation?: Situation): void {
    if (sameSituation(situation, this.#situation)) {
      return;
    }
    this.#situation = situation;
    if (situation && this.current) {
      this.current.adopt(situation);
    } else if (situation) {
      const { editors, examiner, networkConnectivity } = this;
      this.current = checklistFor(this.#model!, situation, {
        editors,
        examiner,
        networkConnectivity,
      });
    } else {
      this.current?.destroy();
      this.current = undefined;
    }
  }

  async #keep(model: ComposerModel): Promise<void> {
    const kept = await this.deviceDrafts.follow(
      model,
      this.current?.attestation
    );
    if (kept) {
      this.follow(model);
      this.#recall(kept.attestation);
    }
  }

  #recall(attestation?: Attestation): void {
    if (attestation && hasAnswers(attestation)) {
      this.current?.recall(attestation);
    }
  }
}
