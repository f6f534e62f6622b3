import { next } from "@ember/runloop";
import { modifier } from "ember-modifier";
import { type ComposerModel, read } from "../lib/composer/model.ts";
import { situationOf, textOf } from "../lib/composer/situation.ts";
import type MedicalChecklistService from "../services/medical-checklist.ts";

interface Signature {
  Element: HTMLElement;
  Args: {
    Positional: [checklists: MedicalChecklistService, model: ComposerModel];
  };
}

/** Tells about every change of what is typed and where it will go, for as long as the element is there. */
const followComposer = modifier<Signature>((_element, [checklists, model]) => {
  textOf(model);
  situationOf(model);
  read(model, "loading");
  // Later, because what is tracked must not change while it is read.
  let gone = false;
  next(() => !gone && checklists.follow(model));
  const moveCaret = () => checklists.current?.moveCaret();
  document.addEventListener("selectionchange", moveCaret);
  return () => {
    gone = true;
    document.removeEventListener("selectionchange", moveCaret);
  };
});

export default followComposer;
