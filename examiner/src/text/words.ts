import {
  QUIET_BITS,
  type QuietRole,
  type Role,
  ROLE_BITS,
} from "../lexicons/roles.ts";
import { ENDINGS, WORDS } from "../lexicons/words.ts";
import { RoleTable } from "./role-table.ts";
import { unpack } from "./unpack.ts";

let tables: { readonly loud: RoleTable; readonly quiet: RoleTable } | undefined;

const QUIET: Readonly<Partial<Record<string, number>>> = QUIET_BITS;

type List = readonly [bit: number, words: readonly string[]];

function tableOf(lists: readonly List[]): RoleTable {
  const table = new RoleTable(
    lists.reduce((sum, [, words]) => sum + words.length, 0)
  );
  for (const [bit, words] of lists) {
    words.forEach((word) => table.add(word, bit));
  }
  return table;
}

function build() {
  const loud: List[] = [];
  const quiet: List[] = [];
  for (const [role, packed] of WORDS) {
    const silent = QUIET[role];
    (silent === undefined ? loud : quiet).push([
      silent ?? ROLE_BITS[role as Role],
      unpack(packed, ENDINGS.split(" ")),
    ]);
  }
  return { loud: tableOf(loud), quiet: tableOf(quiet) };
}

/** Bits of the roles that the word lists give the word in [start, end), in any letter case; 0 for one in no list. */
export function rolesAt(text: string, start: number, end: number): number {
  tables ??= build();
  return tables.loud.find(text, start, end);
}

export const rolesOf = (word: string): number => rolesAt(word, 0, word.length);

function quietRolesOf(word: string): number {
  tables ??= build();
  return tables.quiet.find(word, 0, word.length);
}

export const roleBits = (roles: readonly Role[]) =>
  roles.reduce((bits, role) => bits | ROLE_BITS[role], 0);

/** Does the word carry one of these roles? */
export function hasRole(
  word: string,
  roles: ReadonlyArray<Role | QuietRole>
): boolean {
  let loud = 0;
  let quiet = 0;
  for (const role of roles) {
    const silent = QUIET[role];
    loud |= silent === undefined ? ROLE_BITS[role as Role] : 0;
    quiet |= silent ?? 0;
  }
  return (
    (loud !== 0 && (rolesOf(word) & loud) !== 0) ||
    (quiet !== 0 && (quietRolesOf(word) & quiet) !== 0)
  );
}
