import { next } from "@ember/runloop";
import { modifier } from "ember-modifier";
import { type ComposerModel, read } from "../lib/composer/model.ts";
import { situationOf, textOf } from "../lib/composer/situation.ts";
import type { Attestation, Outcome } from "../lib/examiner.ts";
import type MedicalChecklistService from "../services/medical-checklist.ts";

interface Signature {
  Element: HTMLElement;
  Args: {
    Positional: [
      checklists: MedicalChecklistService,
      model: ComposerModel,
      answers?: Attestation,
      outcome?: Outcome,
    ];
  };
}

/** Tells about every change of what is typed, answered and found, and where it will go, as long as the element is there. */
const followComposer = modifier<Signature>(
  (_element, [checklists, model, _answers, _outcome]) => {
    // What is read here is what the modifier runs again for.
    textOf(model);
    situationOf(model);
    (["loading", "categoryId", "tags"] as const).forEach((key) =>
      read(model, key)
    );
    // Later, because what is tracked must not change while it is read.
    let isGone = false;
    next(() => !isGone && checklists.follow(model));
    return () => {
      isGone = true;
    };
  }
);

export default followComposer;
