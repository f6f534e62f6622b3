import { modifier } from "ember-modifier";
import type Places from "../lib/checklist/places.ts";

interface Signature {
  Element: HTMLElement;
  Args: { Positional: [places: Places, name: string] };
}

/** Makes an element a place that the checklist can move the focus to: itself, or the first control in it. */
const focusPlace = modifier<Signature>((element, [places, name]) =>
  places.add(name, element)
);

export default focusPlace;
