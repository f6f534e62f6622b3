import {
  QUIET_BITS,
  type QuietRole,
  type Role,
  ROLE_BITS,
} from "../lexicons/roles.ts";
import { WORDS } from "../lexicons/words.ts";
import { unpack } from "./unpack.ts";

type Table = Map<string, number>;

let tables: { readonly loud: Table; readonly quiet: Table } | undefined;

const QUIET: Readonly<Partial<Record<string, number>>> = QUIET_BITS;

function build() {
  const loud: Table = new Map();
  const quiet: Table = new Map();
  for (const [role, list] of WORDS) {
    const silent = QUIET[role];
    const table = silent === undefined ? loud : quiet;
    const bit = silent ?? ROLE_BITS[role as Role];
    for (const word of unpack(list)) {
      table.set(word, (table.get(word) ?? 0) | bit);
    }
  }
  return { loud, quiet };
}

/** Bits of the roles that the word lists give a word, in any letter case; 0 for a word in no list. */
export function rolesOf(word: string): number {
  tables ??= build();
  return tables.loud.get(word.toLowerCase()) ?? 0;
}

function quietRolesOf(word: string): number {
  tables ??= build();
  return tables.quiet.get(word.toLowerCase()) ?? 0;
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
