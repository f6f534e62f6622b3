import { CLASSES, type MedicineClass } from "../exception.ts";
import type { Directory } from "./directory.ts";
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

/** What packs tell of ingredients; one may lack what another tells of its own. */
class Classes {
  readonly #patterns: ReadonlyArray<
    readonly [MedicineClass, readonly string[]]
  >;
  readonly #known = new Map<string, readonly MedicineClass[]>();

  constructor(packs: readonly Pack[]) {
    this.#patterns = CLASSES.map((one) => [
      one,
      [...new Set(packs.flatMap(({ classes }) => classes.get(one[0]!) ?? []))],
    ]);
  }

  /** One such ingredient makes a medicine one of the class. */
  of({ ingredients }: Content): MedicineClass[] {
    return ingredients.flatMap((ingredient) => this.#of(ingredient));
  }

  #of(ingredient: string): readonly MedicineClass[] {
    let known = this.#known.get(ingredient);
    if (!known) {
      known = this.#patterns
        .filter(([, all]) => all.some((pattern) => fits(pattern, ingredient)))
        .map(([one]) => one);
      this.#known.set(ingredient, known);
    }
    return known;
  }
}

/** By directory and the packs that were asked, as bits. */
const read = new WeakMap<Directory, Map<number, Classes>>();

function told({ directory, packs }: LookedUp): Classes {
  const known = read.get(directory) ?? new Map<number, Classes>();
  read.set(directory, known);
  const classes =
    known.get(packs) ??
    new Classes(
      directory.packs.filter((_, index) => (packs & (1 << index)) !== 0)
    );
  known.set(packs, classes);
  return classes;
}

/** Of which classes one of the contents is. */
export function classesOf(looked: LookedUp): MedicineClass[] {
  const classes = told(looked);
  const all = new Set(
    contentsOf(looked).flatMap((content) => classes.of(content))
  );
  return CLASSES.filter((one) => all.has(one));
}

/** Whether all that the name stands for is of classes that are not pointed out. */
export function isExempt(looked: LookedUp, exempt: readonly string[]): boolean {
  const classes = exempt.length > 0 && told(looked);
  return (
    classes !== false &&
    contentsOf(looked).every((content) =>
      classes.of(content).some((one) => exempt.includes(one))
    )
  );
}
