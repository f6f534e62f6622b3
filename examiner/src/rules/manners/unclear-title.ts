import type { FieldRule } from "../../rule.ts";
import { L } from "../../text/patterns.ts";
import { hasRole } from "../../text/words.ts";

/** Core takes no longer titles; whoever wrote more has said something. */
const LONGEST = 255;

/** Letters and digits: "Back pain" has eight and tells nobody what is asked. */
const FEWEST = 10;

const WORDS = new RegExp(`[${L}']{1,60}|[0-9]{1,20}`, "g");
const DIGITS = /^[0-9]/;

const says = (word: string) =>
  !DIGITS.test(word) && !hasRole(word, ["says-little"]);

/** Too short, only signs, or nothing but words that fit every topic ("Interesting case, please help"). */
function isUnclear(title: string): boolean {
  const words = title.match(WORDS) ?? [];
  return words.join("").length < FEWEST || !words.some(says);
}

/** A title from which nobody can tell what the topic is about. */
export default {
  category: "MANNERS",
  reads: [],
  field: "title",
  survey({ text }) {
    if (text.length > LONGEST) {
      return [];
    }
    const title = text.trim();
    const start = text.length - text.trimStart().length;
    return title !== "" && isUnclear(title)
      ? [{ start, end: start + title.length }]
      : [];
  },
} satisfies FieldRule;
