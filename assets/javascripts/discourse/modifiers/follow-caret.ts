import { modifier } from "ember-modifier";
import type Checklist from "../lib/checklist.ts";

interface Signature {
  Element: HTMLElement;
  Args: { Positional: [checklist: Checklist] };
}

/** Tells a checklist when the caret moves, as long as the element is there. */
const followCaret = modifier<Signature>((_element, [checklist]) => {
  const move = () => checklist.moveCaret();
  document.addEventListener("selectionchange", move);
  return () => document.removeEventListener("selectionchange", move);
});

export default followCaret;
