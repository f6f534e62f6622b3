import type { LocalRule } from "../../rule.ts";
import { isDigit } from "../../text/characters.ts";
import { isArabic, isCyrillic } from "../../text/names/scripts.ts";
import { isGlued } from "../../text/numbers.ts";
import { aroundArabicStreet } from "../../text/places/arabic/street.ts";
import { aroundCyrillicStreet } from "../../text/places/cyrillic/street/around-word.ts";
import { beforeHouseNumber } from "../../text/places/cyrillic/street/before-house-number.ts";
import { aroundHouseNumber } from "../../text/places/latin/street/around-house-number.ts";
import { behindAddressWord } from "../../text/places/latin/street/behind-address-word.ts";
import { streetByName } from "../../text/places/latin/street/by-name.ts";
import { corner } from "../../text/places/latin/street/corner.ts";
import { aroundFlat } from "../../text/places/latin/street/flat.ts";
import { militaryPost } from "../../text/places/latin/street/military-post.ts";
import { postBox } from "../../text/places/latin/street/post-box.ts";
import { unknownStreet } from "../../text/places/latin/street/unknown-street.ts";
import { mayBeHouse } from "../../text/places/may-be-house.ts";
import { within } from "../../text/within.ts";

const FLAT = /^(?:apt|apartment|suite|ste|flat)$/i;
const ADDRESS = /^(?:a[dn]|d[io]|in|wohn)/i;
const BOX = /^box$/i;
const MILITARY = /^[adf]po$/i;
const CORNER = /^corner$/i;

function find(text: string, start: number, end: number) {
  const word = text.slice(start, end);
  if (isDigit(text.charCodeAt(start))) {
    const unit = text.charCodeAt(start - 3);
    return unit > 0x400 && unit < 0x500
      ? beforeHouseNumber(text, start)
      : (aroundHouseNumber(text, start) ?? unknownStreet(text, start));
  }
  if (isArabic(word)) {
    return aroundArabicStreet(text, start, end);
  }
  if (isCyrillic(word)) {
    return aroundCyrillicStreet(text, start, end);
  }
  if (BOX.test(word)) {
    return postBox(text, start);
  }
  if (MILITARY.test(word)) {
    return militaryPost(text, start);
  }
  if (CORNER.test(word)) {
    return corner(text, start, end);
  }
  if (FLAT.test(word)) {
    return aroundFlat(text, start);
  }
  return ADDRESS.test(word)
    ? behindAddressWord(text, start, end)
    : streetByName(text, start, end);
}

/** Street and number, with flat, town and postcode around them. */
export default {
  category: "ADDRESS",
  reads: ["quote", "code", "link-text", "alt-text", "html"],
  wakes: { words: ["street-word"], digits: true },
  look({ text }, start, end) {
    const digits = isDigit(text.charCodeAt(start));
    if (
      digits &&
      (end - start > 5 || isGlued(text, start) || !mayBeHouse(text, start, end))
    ) {
      return undefined;
    }
    const found = within(text, start, end, find);
    return found && { ...found, suggestions: [""] };
  },
} satisfies LocalRule;
