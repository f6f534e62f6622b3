import { capitalBehind } from "../../characters.ts";
import { after, before, L, LU, matchAt, sticky } from "../../patterns.ts";
import { beginsTown } from "../../places/lists.ts";
import { hasRole, rolesOf } from "../../words.ts";
import { looksFamily } from "../family-shape.ts";
import { mayBeName } from "../may-be-name.ts";
import type { Named } from "../named.ts";
import { isAuthor, isFamous, isTerm } from "../places.ts";
import { readName } from "../read-name.ts";
import { INSIDE } from "./in-context.ts";

const NO_FIRST = [
  "not-name",
  "title",
  "patient",
  "person",
  "eponym",
  "clinician",
] as const;
const FAMILY_BEHIND = sticky(` {1,2}([${LU}][${L}'’-]{3,24})(?![${L}0-9])`);

/** "Kateřina Dvořáková": any capital before a word that is shaped like a family name. */
export function beforeFamily(
  text: string,
  start: number,
  end: number
): Named | undefined {
  const family = capitalBehind(text, end)
    ? matchAt(FAMILY_BEHIND, text, end)?.[1]
    : undefined;
  const may =
    family &&
    end - start > 2 &&
    looksFamily(family) &&
    rolesOf(family) === 0 &&
    mayBeName(text.slice(start, end)) &&
    !beginsTown(text, start, end) &&
    !hasRole(text.slice(start, end), NO_FIRST) &&
    !INSIDE.test(before(text, start, 24));
  if (!may) {
    return undefined;
  }
  const to = readName(text, start)?.end ?? end;
  const fits =
    !isTerm(after(text, to, 24)) &&
    !isFamous(after(text, start, 24)) &&
    !isAuthor(text, start, to);
  return fits ? { start, end: to, place: "own" } : undefined;
}
