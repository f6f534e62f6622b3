import type { Medicine } from "./dictionary.ts";

const MOST = 8;

/** Ingredients of what was found that hold the letters typed, those that begin with them first; each once. */
export default function knownIngredients(
  medicines: readonly Medicine[],
  typed: string,
  chosen: readonly string[]
): readonly string[] {
  const letters = typed.trim().toLowerCase();
  const all = medicines.flatMap(({ contents }) =>
    contents.flatMap(({ ingredients }) => ingredients)
  );
  const found = [...new Set(all)].filter(
    (name) => name.toLowerCase().includes(letters) && !chosen.includes(name)
  );
  const begins = (name: string) =>
    name.toLowerCase().startsWith(letters) ? 0 : 1;
  return found.sort((one, other) => begins(one) - begins(other)).slice(0, MOST);
}
