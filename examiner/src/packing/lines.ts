import { toLatin } from "../medicines/letters.ts";
import type { Names } from "./names.ts";

type Order = (one: string, other: string) => number;

const compare: Order = (a, b) => (a < b ? -1 : Number(a > b));

const sound = (key: string) => key.replaceAll("'", "");
const bySound: Order = (a, b) => compare(sound(a), sound(b)) || compare(a, b);

/** "set=key,key~,key!" a line, sorted: a change of one name changes one line. */
export function medicineLines(names: Names): string[] {
  const lines = new Map<string, string[]>();
  for (const [key, sets, caution] of names.each()) {
    const keys = lines.get(sets) ?? [];
    keys.push(toLatin(key) + caution);
    lines.set(sets, keys);
  }
  return [...lines]
    .map(([sets, keys]) => `${sets}=${keys.sort(bySound).join(",")}`)
    .sort(compare);
}

/** "English INN=its name", of the ingredients that have one. */
export const nameLines = (
  ingredients: Iterable<string>,
  names: ReadonlyMap<string, string>
): string[] =>
  [...new Set(ingredients)]
    .filter((inn) => names.has(inn))
    .sort(compare)
    .map((inn) => `${inn}=${toLatin(names.get(inn)!)}`);
