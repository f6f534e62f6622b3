import { PrintReader } from "./print-reader.ts";
import { RoleTable } from "./role-table.ts";

const WHOLE = 1;
const FIRST = 2;

/** Bits of a fingerprint that are kept: in the longest list one of 6,000 strangers is taken for a name. */
export const NAME_BITS = 23;

/**
 * Names of one word or several, in any letter case. They are unpacked when the first word is looked up: most texts
 * need none. A text asks for the first word of all names before it reads on: of most small words none begins.
 */
export class NameList {
  #table: RoleTable | undefined;

  /** @param packed how many names, how many first words of names of several, fingerprints: "285,89,Abc…" */
  constructor(readonly packed: string) {}

  has(name: string): boolean {
    return this.hasAt(name, 0, name.length);
  }

  hasAt(text: string, start: number, end: number): boolean {
    return (this.#find(text, start, end) & WHOLE) !== 0;
  }

  /** Does a name begin with the word in [start, end)? */
  beginsAt(text: string, start: number, end: number): boolean {
    return this.#find(text, start, end) !== 0;
  }

  #find(text: string, start: number, end: number): number {
    this.#table ??= tableOf([[this.packed, WHOLE, FIRST]]);
    return this.#table.find(text, start, end, 0);
  }
}

/** Lists in one table: each with the bits of its names, and of the first words of those that have several. */
export function tableOf(
  lists: ReadonlyArray<readonly [packed: string, whole: number, first: number]>
): RoleTable {
  const read = lists.map(([packed, whole, first]) => {
    const [names, begins, prints] = packed.split(",") as [
      string,
      string,
      string,
    ];
    return { names: +names, begins: +begins, prints, whole, first };
  });
  const table = new RoleTable(
    read.reduce((sum, { names, begins }) => sum + names + begins, 0),
    NAME_BITS
  );
  for (const { names, begins, prints, whole, first } of read) {
    const reader = new PrintReader(prints);
    reader.read(names, NAME_BITS).forEach((print) => table.add(print, whole));
    reader.read(begins, NAME_BITS).forEach((print) => table.add(print, first));
  }
  return table;
}
