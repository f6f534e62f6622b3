import type { Role } from "../../rule.ts";
import { roleBits, rolesOf } from "../words.ts";

const FOREIGN_ROLES: readonly Role[] = [
  "not-name",
  "title",
  "patient",
  "person",
  "kinship",
  "name-cue",
];
const FOREIGN = roleBits(FOREIGN_ROLES);
const FOREIGN_UNTITLED = FOREIGN | roleBits(["eponym", "month"]);
const GIVEN = roleBits(["given-name"]);

/** Is it in the list of given names? */
export const known = (word: string) => (rolesOf(word) & GIVEN) !== 0;

/** Given names win over the other lists: behind a cue "April" and "Grace" are names. */
export function isForeign(word: string, titled: boolean): boolean {
  const roles = rolesOf(word);
  return (
    (roles & GIVEN) === 0 &&
    (roles & (titled ? FOREIGN : FOREIGN_UNTITLED)) !== 0
  );
}
