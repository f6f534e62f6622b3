import { isDigit, isLetter, isUppercase } from "../characters.ts";
import { after, matchAt, sticky } from "../patterns.ts";

const SPACE = 0x20;
const LONGEST = 26;
/** Ways that are written small: 12 rue des Lilas, 3 oak street. */
const SMALL_NAME = sticky(
  "(?:rue|avenue|boulevard|bd|allée|allee|chemin|place|impasse|quai|cours|route|passage|square) |(?:[a-z'.-]{2,16} ){1,3}(?:st|street|rd|road|ave|avenue|ln|lane|dr|drive|blvd|boulevard|court|close|crescent|place|terrace|way|square)(?![a-z])"
);
/** … and their kinds before the number: Váci utca 5. */
const SMALL_KIND =
  /^(?:utca|út|u|tér|körút|sugárút|str|ulice|třída|náměstí|gatve|iela|tänav|katu|street|no|nr|n)$/;

/** Behind "12", "12B", "12/3," can a street's name begin? */
function nameAhead(text: string, end: number): boolean {
  let at = end;
  while (at < end + 12 && !isLetter(text.charCodeAt(at)) && text[at] !== "\n") {
    at++;
  }
  if (at === end && isLetter(text.charCodeAt(end + 1))) {
    return false;
  }
  const from = at === end ? end + 2 : at;
  const unit = text.charCodeAt(from);
  return (
    isUppercase(unit) ||
    (unit < 0x80 && matchAt(SMALL_NAME, text, from) !== null)
  );
}

/** Does a word that can end a street's name stand before the number? */
function nameBehind(text: string, start: number): boolean {
  if (text.charCodeAt(start - 1) !== SPACE) {
    return false;
  }
  let last = start - 2;
  while (last > start - 6 && last >= 0 && !isLetter(text.charCodeAt(last))) {
    if (isDigit(text.charCodeAt(last)) || text[last] === "\n") {
      return false;
    }
    last--;
  }
  let first = last;
  while (
    first > 0 &&
    last - first < LONGEST &&
    isLetter(text.charCodeAt(first - 1))
  ) {
    first--;
  }
  return (
    isUppercase(text.charCodeAt(first)) ||
    SMALL_KIND.test(after(text, first, last + 1 - first))
  );
}

/** A cheap question before costly ones: can the number at [start, end) be a house's? */
export const mayBeHouse = (text: string, start: number, end: number) =>
  nameAhead(text, end) || nameBehind(text, start);
