import { after, before, L, LL, LU, matchAt, sticky } from "../patterns.ts";
import { hasRole } from "../words.ts";
import { mayBeName } from "./may-be-name.ts";
import type { Named } from "./named.ts";

// Words of respect behind a name: Turkish, Hindi, Japanese, Pashto, Malay.
const RESPECT = sticky(
  "(?:[- ](?:[Hh]anım|[Hh]anim|[Bb]ey|Abla|Teyze|Amca|[Jj]i|[Ss]an|[Ss]ama|[Ss]ensei|Bhai|[Dd]idi|Sahib|Begum|Khatun|Bibi|Devi|Kaur|Khanum|Dada|Mashi|Aunty|Oba-?san))(?![A-Za-zığüşöç])"
);
const JI = new RegExp(
  `^(?!Emoji|Kanji|Romaji|Kapandji)[${LU}][${LL}]{3,12}ji$`
);
const NICK = /^(?:Big|Little|Wee|Old|Fat|Tiny|Papa|Mama|Nana)$/;
const OWN_WORDS = /^(?:Ben|Sam|Tom|Pharma|Apple|Rock|Joe|Brother|Harry)$/;
const GIVEN_BEHIND = sticky(
  ` ([${LU}][${LL}]{1,14})(?![${L}-]|'[a-z])(["”»]? [${LU}][${LL}]{2,20}(?![${L}-]))?`
);
const USER = sticky(
  `_[${LU}][${LL}]{2,20}(?:_[${LU}][${LL}]{2,20})?(?![${L}0-9])`
);
const TITLE = /^(?:Dr|Prof|Mr|Mrs|Ms|Miss|Nurse|Sister|Doc)$/;
const OPENS = /(?:^|[^A-Za-z0-9/_.-])$/;

/** "Big |Tony|": a given name behind a word that makes a nickname of it. */
function nickname(text: string, start: number, end: number): Named | undefined {
  const found = NICK.test(text.slice(start, end))
    ? matchAt(GIVEN_BEHIND, text, end)
    : null;
  const fits =
    found &&
    hasRole(found[1]!, ["given-name"]) &&
    !hasRole(found[1]!, ["not-name", "month"]) &&
    !OWN_WORDS.test(found[1]!);
  return fits ? { start, end: end + found[0].length, place: "own" } : undefined;
}

/** "Dr_Pilar_Montoya", "Kowal_Jan": names that people use as an account's or a picture's. */
export function userName(
  text: string,
  start: number,
  end: number
): Named | undefined {
  const found = OPENS.test(before(text, start, 1))
    ? matchAt(USER, text, end)
    : null;
  const word = text.slice(start, end);
  const fits =
    found &&
    (TITLE.test(word) ||
      (text[start - 1] !== "@" &&
        [word, ...found[0].slice(1).split("_")].some((part) =>
          hasRole(part, ["given-name"])
        )));
  return fits ? { start, end: end + found[0].length, place: "own" } : undefined;
}

/** "Ayşe| Hanım", "Big Tony": a name by how somebody is addressed. */
export function byAddress(
  text: string,
  start: number,
  end: number
): Named | undefined {
  if (JI.test(text.slice(start, end))) {
    return { start, end, place: "title" };
  }
  const respect = matchAt(RESPECT, text, end);
  if (
    respect &&
    mayBeName(text.slice(start, end)) &&
    !/^[- ](?:San|Dada)$/.test(respect[0]) &&
    !after(text, end + respect[0].length, 3).startsWith("-")
  ) {
    return { start, end, place: "title" };
  }
  return nickname(text, start, end);
}
