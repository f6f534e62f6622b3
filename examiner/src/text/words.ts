import { type Role, ROLE_BITS } from "../lexicons/roles.ts";
import { WORDS } from "../lexicons/words.ts";
import { unpack } from "./unpack.ts";

let table: Map<string, number> | undefined;

function build(): Map<string, number> {
  const words = new Map<string, number>();
  for (const [roles, list] of WORDS) {
    const bits = roles
      .split(" ")
      .reduce((all, role) => all | ROLE_BITS[role as Role], 0);
    for (const word of unpack(list)) {
      words.set(word, (words.get(word) ?? 0) | bits);
    }
  }
  return words;
}

/** Bits of the roles that the word lists give a word, in any letter case; 0 for a word in no list. */
export function rolesOf(word: string): number {
  table ??= build();
  return table.get(word.toLowerCase()) ?? 0;
}

export const roleBits = (roles: readonly Role[]) =>
  roles.reduce((bits, role) => bits | ROLE_BITS[role], 0);

/** Does the word carry one of these roles? */
export const hasRole = (word: string, roles: readonly Role[]) =>
  (rolesOf(word) & roleBits(roles)) !== 0;
