import { LL, LU } from "../../../patterns.ts";
import { hasRole } from "../../../words.ts";
import { isGeneric, isOther, isRegion, isTown } from "../../lists.ts";
import { bare, type Word } from "../capitals.ts";

const ACRONYM = /^[A-Z]{2,6}$/;
const UNIT = /U$|^ICU|^ED|^OR$|^MD/;

const isTwoWordTown = (words: readonly Word[], count: number) =>
  isTown(
    words
      .slice(0, count)
      .map(({ text }) => text)
      .join(" ")
  );

/** Words that are no kind and no part of care: these may be a name. */
export const isFree = ({ text }: Word) =>
  (!isOther(bare(text)) || text === "Mount") &&
  !isGeneric(bare(text)) &&
  !hasRole(text, ["month", "title", "clinician"]);

/** Two words in capitals are a heading. */
const SHOUTED = /^[A-Z]{2,20} [A-Z]{2}/;

const LEADS = /^(?:Memorial|General|Mount|County)$/;

/** Can these words be the name of a place that no list has? */
export function isUnknownName(words: readonly Word[]): boolean {
  const first = words[0]!;
  if (ACRONYM.test(first.text)) {
    return (
      (first.text.length > 3 ||
        /^[A-Z]{2}H$/.test(first.text) ||
        (words[1] !== undefined &&
          NAME_WORD.test(words[1].text) &&
          isFree(words[1]))) &&
      !UNIT.test(first.text) &&
      !isGeneric(first.text) &&
      !SHOUTED.test(words.map(({ text }) => text).join(" ")) &&
      !isOther(first.text) &&
      !hasRole(first.text, ["abbreviation", "not-name"])
    );
  }
  const name = words.map(({ text }) => text).join(" ");
  const [, second, third] = words;
  // "New York Ishikawa", "Memorial Lindenbaum"
  if (
    !SHOUTED.test(name) &&
    ((third && isFree(third) && isTwoWordTown(words, 2)) ||
      (second && isFree(second) && LEADS.test(first.text)))
  ) {
    return true;
  }
  return (
    isFree(first) &&
    !name.includes("&") &&
    !SHOUTED.test(name) &&
    words.every(({ text }) => !isOther(text) || text === "Mount") &&
    first.text.length > 2 &&
    !isRegion(name) &&
    !isRegion(first.text) &&
    !isTown(name) &&
    !isTwoWordTown(words, 2) &&
    !hasRole(
      first.text,
      words.length > 1 ? ["not-name"] : ["given-name", "not-name"]
    ) &&
    !/\d/.test(name)
  );
}

const NAME_WORD = new RegExp(`^[${LU}][${LL}'-]{2,22}`);
