import { hasRole, hasStem } from "../words.ts";

export const UPPER = "А-ЯІЇЄҐЁ";
export const LOWER = "а-яіїєґё'";
export const WORD = `[${UPPER}][${LOWER}]{2,20}(?:-[${UPPER}][${LOWER}]{2,16})?`;

// Endings of family names; a verb that begins a sentence has others.
export const SURNAME =
  /(?:[оеєё]ва?|[иіы]на?|ко|[уюияіа]к|[сц]ь?к(?:ий|ая|а)|[иі]ч|[иы]х|ець|[уая]н|дзе|вілі|вили|ль|[аяе]р)$/;

/** Does the word end as family names do, and is it none of the words for people? */
export const looksSlavic = (word: string): boolean =>
  SURNAME.test(word) && !isOther(word);

export const isOther = (word: string) =>
  hasRole(word, ["patient", "person", "kinship", "title", "not-name"]);

/** Family names in any case. */
const OBLIQUE = new RegExp(
  `^.{2,20}(?:енк(?:о|а|у|ом|ові)|[щч]ук(?:|а|у|ом|ові)|[юяуи]к(?:а|у|ом|ові)|юк|[оеєё]в(?:|а|у|ым|им|ой|ою|ої|ій)|[иі]шин|[оеаиу]?[шхгдтркмлвщ]ин(?:а|ой|ою|ої|у|ым)|[сц]ьк(?:ий|ого|ому|им|а|ої|ій|у|ою)|[сц]к(?:ий|ого|ому|им|ая|ой|ую)|дзе|швили|швілі|ян(?:|а|у|ом)|[ои]вич(?:|а|у|ем)|[иы]х|ець)$`
);

export const isOblique = (word: string): boolean =>
  OBLIQUE.test(word) && !hasStem(word, "noun-stem");
