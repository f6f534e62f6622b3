import { hasRole } from "../../../words.ts";
import { isGeneric, isOther } from "../../lists.ts";
import { bare, type Word } from "../capitals.ts";

const CAPITALS = /^[A-Z]{2,9}$/;

const isOpen = ({ text }: Word) =>
  !CAPITALS.test(text) &&
  !isOther(bare(text)) &&
  !isGeneric(bare(text)) &&
  !hasRole(text, ["month", "title", "not-name"]);

/** "New |Rajkot|": a word that is none by itself but begins a name. */
const BEGINS =
  /^(?:New|North|South|East|West|Mount|Great|Little|Upper|Lower|Old|Port|Lake|St\.?|Saint|San|Santa|El|La|Los|Las)$/;

/** How many words from the first on can be the name of a town. */
export function openWords(words: readonly Word[]): number {
  const other = words.findIndex(
    (word, at) =>
      !isOpen(word) &&
      !(at === 0 && BEGINS.test(word.text) && words[1] && isOpen(words[1]))
  );
  const count = other < 0 ? words.length : other;
  return words[0]!.text.length > 2 ? count : 0;
}
