import { isKnownFacility } from "../../lists.ts";
import type { Word } from "../capitals.ts";
import { hasTownOrSaint } from "./evidence.ts";
import { isName } from "./is-name.ts";

const AT_CAPITALS = /(?:^|[^A-Z])(?:AT|TO|FROM|IN|VISITED|THE) $/;
const FOREIGN = / (?:DE|DEL|DA|DI|LA) /;

/** What says in capitals that the words are a name and not a heading. */
const shoutedName = (words: readonly Word[], text: string) =>
  hasTownOrSaint(words) ||
  /^(?:ST|SAINT)(?:\.?$|-)/.test(words[0]!.text) ||
  isKnownFacility(words[0]!.text) ||
  FOREIGN.test(text.slice(words[0]!.start - 5, words.at(-1)!.end));

/** "AT RUSSELL COUNTY |HOSPITAL|" */
export const convincesInCapitals = (
  text: string,
  lead: string,
  words: readonly Word[]
) => words.some(isName) && (AT_CAPITALS.test(lead) || shoutedName(words, text));
