import { later, next } from "@ember/runloop";
import { modifier } from "ember-modifier";
import type Checklist from "../lib/checklist.ts";
import PreviewMarks from "../lib/composer/preview-marks.ts";
import type MedicalChecklistService from "../services/medical-checklist.ts";

interface Signature {
  Element: HTMLElement;
  Args: {
    Positional: [
      checklists: MedicalChecklistService,
      marks: Checklist["marks"],
    ];
  };
}

const SOON = 16;

const preview = new PreviewMarks();

/** Underlines what is open, in the preview and in the rich editor, as long as the element is there. */
const markFindings = modifier<Signature>((element, [checklists, marks]) => {
  const composer = element.closest("#reply-control");
  const stop = composer ? preview.watch(composer) : () => {};
  const editor = checklists.editors.ofComposer;
  preview.mark(marks.spans);
  // Later, because core's editor tells its toolbar, which is tracked, about each of its changes.
  let isGone = false;
  const mark = () => {
    if (!isGone && editor?.mark(marks.raw, marks.spans)) {
      later(mark, SOON);
    }
  };
  next(mark);
  return () => {
    isGone = true;
    stop();
  };
});

export default markFindings;
