import { modifier } from "ember-modifier";

interface Signature {
  Element: HTMLElement;
}

/** Shows all of an element that somebody has just asked for. */
const scrollIntoSight = modifier<Signature>((element) =>
  element.scrollIntoView({ block: "nearest" })
);

export default scrollIntoSight;
