import type { ComposerModel } from "../composer/model.ts";
import { textOf } from "../composer/situation.ts";
import type { Attestation } from "../examiner.ts";
import { putBack } from "./content.ts";
import type Desk from "./desk.ts";
import type { KeptDraft } from "./kept-draft.ts";
import NoteState from "./note-state.ts";
import { isUntouched } from "./purpose.ts";
import Question from "./question.ts";
import Work from "./work.ts";

/** Decides, for a text that stays here, whether it is kept or an earlier one is put back. */
export default class Keeper {
  readonly desk: Desk;
  readonly note = new NoteState();

  #question = new Question();

  constructor(desk: Desk) {
    this.desk = desk;
  }

  /** Answers what was put back, if anything. */
  async follow(
    model: ComposerModel,
    attestation?: Attestation
  ): Promise<KeptDraft | undefined> {
    const isEmpty = isUntouched(model);
    if (isEmpty && this.#question.isNew(model)) {
      return this.#restore(model);
    }
    if (!isEmpty || this.isOn(model)) {
      this.#keep(model, attestation);
    }
    return undefined;
  }

  /** Whether what is written with this model is kept now. */
  isOn(model: ComposerModel): boolean {
    return this.desk.work?.model === model;
  }

  leave(write: boolean): void {
    this.desk.leave(write);
    this.note.clear();
  }

  #keep(model: ComposerModel, attestation?: Attestation): void {
    if (!this.desk.work?.isFor(model)) {
      this.#begin(new Work(model));
    }
    this.desk.keep(attestation);
    this.note.follow(
      textOf(model),
      isUntouched(model) ? undefined : this.desk.until
    );
  }

  /** Only into a composer that nobody has typed in. */
  async #restore(model: ComposerModel): Promise<KeptDraft | undefined> {
    const draft = await this.desk.find(model);
    if (!draft || !isUntouched(model)) {
      return undefined;
    }
    this.#begin(new Work(model, draft.id));
    putBack(model, draft);
    this.note.restore(textOf(model), draft.until);
    return draft;
  }

  #begin(work: Work): void {
    this.desk.begin(work);
    this.note.clear();
  }
}
