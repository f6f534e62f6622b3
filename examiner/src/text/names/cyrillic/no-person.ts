import { isCyrillicRegion, isCyrillicTown } from "../../places/lists.ts";
import { hasRole } from "../../words.ts";

const NO_PERSON = [
  "not-name",
  "patient",
  "person",
  "kinship",
  "title",
  "month",
  "facility-head",
  "eponym",
] as const;

/** Is the word none for people in general, no month, no town? */
export const isFree = (word: string) =>
  !hasRole(word, NO_PERSON) && !isCyrillicTown(word) && !isCyrillicRegion(word);
