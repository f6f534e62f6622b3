import {
  QUIET_BITS,
  type QuietRole,
  type Role,
  ROLE_BITS,
} from "../lexicons/roles.ts";
import { WORDS } from "../lexicons/words.ts";
import { WordRoles } from "./word-roles.ts";

let known: WordRoles | undefined;
let isRead = false;

/**
 * Reads so many words further; true when all are read. That is done at the latest when the first text is examined: a
 * page that only loads the examiner must not wait for it.
 */
export function readWords(most?: number): boolean {
  known ??= new WordRoles(WORDS);
  isRead ||= known.read(most);
  return isRead;
}

function words(): WordRoles {
  if (!isRead) {
    readWords();
  }
  return known!;
}

// Maps: an object is searched slowly for a name that changes with every call.
const LOUD = new Map<string, number>(Object.entries(ROLE_BITS));
const QUIET = new Map<string, number>(Object.entries(QUIET_BITS));

/** Bits of the roles that the word lists give the word in [start, end), in any letter case; 0 for one in no list. */
export const rolesAt = (text: string, start: number, end: number): number =>
  words().loud(text, start, end);

export const rolesOf = (word: string): number => rolesAt(word, 0, word.length);

export const roleBits = (roles: readonly Role[]) =>
  roles.reduce((bits, role) => bits | LOUD.get(role)!, 0);

/** Does the word carry one of these roles? */
export function hasRole(
  word: string,
  roles: ReadonlyArray<Role | QuietRole>
): boolean {
  let loud = 0;
  let quiet = 0;
  for (const role of roles) {
    const bit = LOUD.get(role);
    loud |= bit ?? 0;
    quiet |= bit === undefined ? QUIET.get(role)! : 0;
  }
  return (
    (loud !== 0 && (rolesOf(word) & loud) !== 0) ||
    (quiet !== 0 && (words().quiet(word) & quiet) !== 0)
  );
}

const SHORTEST_STEM = 2;
const LONGEST_STEM = 16;

/** Does the word begin with a stem of this role, with at most `more` letters behind? */
export function hasStem(
  word: string,
  role: QuietRole,
  more = word.length
): boolean {
  const bit = QUIET.get(role)!;
  const shortest = Math.max(SHORTEST_STEM, word.length - more);
  for (let end = Math.min(word.length, LONGEST_STEM); end >= shortest; end--) {
    if ((words().quiet(word, end) & bit) !== 0) {
      return true;
    }
  }
  return false;
}
