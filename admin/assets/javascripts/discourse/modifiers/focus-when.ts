import { modifier } from "ember-modifier";

/** Takes the focus as soon as the condition holds, and again when it becomes another. */
export default modifier((element: HTMLElement, [condition]: [unknown]) => {
  if (condition) {
    element.focus();
  }
});
