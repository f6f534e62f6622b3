import type { ComposerModel } from "../composer/model.ts";
import type { Attestation } from "../examiner.ts";
import { contentOf } from "./content.ts";
import type { KeptDraft } from "./kept-draft.ts";
import { isUntouched, purposeOf } from "./purpose.ts";

/** One text that is being written, and the draft that it is kept as. */
export default class Work {
  readonly id: string;
  readonly model: ComposerModel;
  attestation?: Attestation;

  #key: string;

  constructor(model: ComposerModel, id = newId()) {
    this.id = id;
    this.model = model;
    this.#key = purposeOf(model);
  }

  /** Whether it is still for the same: core writes one thing after the other with one model. */
  isFor(model: ComposerModel): boolean {
    return this.model === model && this.#key === purposeOf(model);
  }

  /** Undefined while nobody has typed. */
  draft(account: number, until: number): KeptDraft | undefined {
    const { id, model, attestation } = this;
    return isUntouched(model)
      ? undefined
      : {
          ...contentOf(model),
          id,
          key: this.#key,
          account,
          ...(attestation && { attestation }),
          savedAt: Date.now(),
          until,
        };
  }
}

// Not crypto.randomUUID: it is missing where the connection is not secure.
function newId(): string {
  return `${Date.now()}-${Math.random().toString(36).slice(2)}`;
}
