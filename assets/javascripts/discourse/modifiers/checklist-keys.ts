import { modifier } from "ember-modifier";
import type Checklist from "../lib/checklist.ts";

interface Signature {
  Element: HTMLElement;
  Args: { Positional: [checklist: Checklist] };
}

/** F8 and Shift+F8, wherever the focus is, for as long as the element is there. */
const checklistKeys = modifier<Signature>((_element, [checklist]) => {
  const step = (event: KeyboardEvent) => {
    if (
      event.key === "F8" &&
      !event.ctrlKey &&
      !event.altKey &&
      !event.metaKey
    ) {
      event.preventDefault();
      checklist.step(event.shiftKey ? -1 : 1);
    }
  };
  document.addEventListener("keydown", step);
  return () => document.removeEventListener("keydown", step);
});

export default checklistKeys;
