import { before, L } from "./patterns.ts";
import { hasRole } from "./words.ts";

const NAME = new RegExp(`(?:[${L}0-9]|[-_()~+](?=[${L}0-9_()-])){1,80}$`);

const CAMERA = /^(?:img|dsc|dscn|pxl|image|photo|pic|scan|vid|rec)[-_ ]?\d/i;

/** The name that ends at `dot`; "" without one. */
export const fileNameBefore = (text: string, dot: number) =>
  NAME.exec(before(text, dot, 80))?.[0] ?? "";

/**
 * Does the name of a file say whose it is: somebody, and a name or number besides? `cued` when the sentence speaks of
 * a photo or a voice.
 */
export function tellsWhose(name: string, cued: boolean): boolean {
  const parts = name
    .split(/[-_()~+]{1,80}|(?<=[a-z])(?=[A-Z])|(?<=[a-z])(?=\d)/)
    .filter(Boolean);
  const somebody = parts.some(
    (part) =>
      hasRole(part, ["seen-or-heard", "given-name"]) ||
      /^(?:face|iris)(?:scan|template)$/i.test(part)
  );
  // Cameras count: "IMG_2231" may be anybody's.
  const digits = cued || !CAMERA.test(name) ? /^[A-Z]?\d{3,80}$/ : /^\d{6,80}$/;
  const number = parts.some(
    (part) => digits.test(part) && !/^(?:19|20)\d\d$/.test(part)
  );
  const word = parts.some(
    (part) =>
      /^\D{3,80}$/.test(part) &&
      !hasRole(part, ["seen-or-heard", "finding-word"])
  );
  return parts.length > 1 && (somebody || cued) && (number || word);
}
