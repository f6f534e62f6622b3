import { modifier } from "ember-modifier";

interface Signature {
  Element: HTMLElement;
  Args: { Positional: [leave: () => void] };
}

/** Calls when the browser puts the page away: it would keep it as it is, for the way back. */
const whenHidden = modifier<Signature>((_element, [leave]) => {
  window.addEventListener("pagehide", leave);
  return () => window.removeEventListener("pagehide", leave);
});

export default whenHidden;
