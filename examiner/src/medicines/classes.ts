import { CLASSES, type MedicineClass } from "../exception.ts";
import type { LookedUp } from "./looked-up.ts";
import type { Content, Pack } from "./pack.ts";
import { contentsOf } from "./wording.ts";

const ENDS_WORD = /^(?:[^a-z]|$)/;

/** "insulin*": how the ingredient begins; "*mab": how one of its words ends; else the whole of it. */
export function fits(pattern: string, ingredient: string): boolean {
  if (pattern.endsWith("*")) {
    return ingredient.startsWith(pattern.slice(0, -1));
  }
  if (!pattern.startsWith("*")) {
    return ingredient === pattern;
  }
  const end = pattern.slice(1);
  const at = ingredient.lastIndexOf(end);
  return at >= 0 && ENDS_WORD.test(ingredient.slice(at + end.length));
}

const isOf =
  (patterns: readonly string[]) =>
  ({ ingredients }: Content) =>
    ingredients.some((ingredient) =>
      patterns.some((pattern) => fits(pattern, ingredient))
    );

const patternsOf = (packs: readonly Pack[], one: MedicineClass) =>
  packs.flatMap(({ classes }) => classes.get(one[0]!) ?? []);

/** Of the packs that were asked; one may lack what another tells of its ingredients. */
const asked = ({ directory, packs }: LookedUp) =>
  directory.packs.filter((_, index) => (packs & (1 << index)) !== 0);

/** Of which classes one of the contents is; one such ingredient is enough. */
export function classesOf(looked: LookedUp): string[] {
  const packs = asked(looked);
  const contents = contentsOf(looked);
  return CLASSES.filter((one) => contents.some(isOf(patternsOf(packs, one))));
}

/** Whether all that the name stands for is of classes that are not pointed out. */
export function isExempt(looked: LookedUp, exempt: readonly string[]): boolean {
  if (exempt.length === 0) {
    return false;
  }
  const packs = asked(looked);
  const patterns = CLASSES.filter((one) => exempt.includes(one)).flatMap(
    (one) => patternsOf(packs, one)
  );
  return contentsOf(looked).every(isOf(patterns));
}
