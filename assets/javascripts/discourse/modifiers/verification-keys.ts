import { modifier } from "ember-modifier";
import type VerificationKeys from "../services/verification-keys.ts";

interface Signature {
  Element: HTMLElement;
  Args: { Positional: [keys: VerificationKeys] };
}

/** Makes an element one of the verification requests that keys lead to. */
const verificationKeys = modifier<Signature>((element, [keys]) => {
  keys.add(element);
  return () => keys.remove(element);
});

export default verificationKeys;
