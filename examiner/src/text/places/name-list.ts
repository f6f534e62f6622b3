import { RoleTable } from "../role-table.ts";
import { unpack } from "../unpack.ts";

const WHOLE = 1;
const FIRST = 2;

/**
 * Names of one word or several, in any letter case. They are unpacked when the first word is looked up: most texts
 * need none. A text asks for the first word of all names before it reads on: of most small words none begins.
 */
export class NameList {
  #table: RoleTable | undefined;

  constructor(readonly packed: string) {}

  has(name: string): boolean {
    return this.hasAt(name, 0, name.length);
  }

  hasAt(text: string, start: number, end: number): boolean {
    this.#table ??= this.#build();
    return (this.#table.find(text, start, end) & WHOLE) !== 0;
  }

  /** Does a name begin with the word in [start, end)? */
  beginsAt(text: string, start: number, end: number): boolean {
    this.#table ??= this.#build();
    return this.#table.find(text, start, end) !== 0;
  }

  #build(): RoleTable {
    const names = unpack(this.packed.replaceAll("_", " "));
    const table = new RoleTable(names.length * 2);
    for (const name of names) {
      const space = name.indexOf(" ");
      table.add(name, WHOLE);
      if (space > 0) {
        table.add(name.slice(0, space), FIRST);
      }
    }
    return table;
  }
}
