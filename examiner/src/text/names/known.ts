import { after, before, L, LL, LU, matchAt, sticky } from "../patterns.ts";
import { hasRole } from "../words.ts";
import { looksFamily } from "./family-shape.ts";
import type { Named } from "./named.ts";
import { isAuthor, isFamous, isMedicine, isPlace, isTerm } from "./places.ts";
import { type Name, readName } from "./read-name.ts";

const CAPITAL = new RegExp(`^[${LU}][^${LU}]`);
const JOINED = /[-'’/@_.]$/;
// "Зульфия-ханум": what people are called with.
const JOINED_ON =
  /^(?:-(?!(?:ханум|ханым|апа|ага|ака|бей|бек|хон|джан)(?![а-я]))|[@_/]|\.[a-z])/;
const WORD_BEFORE = new RegExp(`(^|[^${L}0-9])([${LU}][${L}'-]{0,20})(\\.?) $`);
const SENTENCE_START = /(?:^|[\n.!?:;"“«(•*>|–-] {0,3})$/;
// What is called after somebody: saints, kings, streets, wards, methods.
const CALLED_AFTER =
  /(?:^|[^A-Za-z])(?:St|Ste|Saint|Sainte|San|Santa|Santo|São|Port|Lake|Mount|Mt|Fort|King|Queen|Prince|Princess|Lady|Lord|Pope|Hurricane|Camp|Villa|Hôpital|Hospital|Klinik|Rue|Via|Calle|Dick and|[A-Z]{2,6}(?!\.))\.? $|(?:^|[^\u0400-\u04ff])(?:[Вв]ул|[Уу]л|[Пп]л|просп|пр|проспект|бульвар|площа|площадь|улица|вулиця|ім|им|імені|имени|свят[\u0430-\u044f\u0456\u0457]{1,3}|за|по|метод[\u0430-\u044f\u0456]{0,3}|операц[\u0430-\u044f\u0456\u0457]{1,3}|синдром[\u0430-\u044f\u0456]{0,2}|симптом[\u0430-\u044f\u0456]{0,2}|хвороб[\u0430-\u044f\u0456]{1,2}|болезн[\u0430-\u044f]{1,2}|проб[\u0430-\u044f\u0456]{1,2}|шкал[\u0430-\u044f\u0456]{1,2}|цар[\u0430-\u044f\u0456]{1,3})\.? $/;
const CITED =
  /^ \d{1,3}\.\d|^,? \d{1,3} ?mm|^, [A-Z][a-z]{1,20} [A-Z]{1,2}[.,;]|^ [A-Z]{1,3}-?\d|^ \d{1,3} ?°|^(?:'s)?,? (?:et al|and (?:colleagues|others|co-?workers)|& |[A-Z]{1,2}(?:[,.;]|$))|^,? \(?(?:19|20)\d\d|^,? (?:та|і|и|с) (?:соавт|співавт)/;

const I_AM = /^I(?:['’]m)?$/;

/** Does a word stand before it that it belongs to: "Port Elizabeth", "Nova Scotia Maria"? */
function belongsTo(lead: string): boolean {
  const found = WORD_BEFORE.exec(lead);
  // "Tommy |John|": the first of them is looked at where it stands.
  if (found && !found[3] && hasRole(found[2]!, ["given-name"])) {
    return true;
  }
  if (
    found &&
    (hasRole(found[2]!, ["clinician"]) || (found[3] && found[2]!.length > 4))
  ) {
    return false;
  }
  if (!found || CALLED_AFTER.test(lead)) {
    return found !== null || CALLED_AFTER.test(lead);
  }
  const [all, border, word] = found;
  const opens = SENTENCE_START.test(
    lead.slice(0, lead.length - all.length + border!.length)
  );
  const lets =
    I_AM.test(word!) ||
    hasRole(word!, [
      "not-name",
      "title",
      "patient",
      "person",
      "kinship",
      "clinician",
      "name-cue",
      "degree",
    ]);
  return !opens && !lets;
}

const stands = (
  text: string,
  start: number,
  { end, parts, initials }: Name
): boolean => {
  const lead = before(text, start, 40);
  const behind = after(text, end, 40);
  return !(
    isFamous(after(text, start, 24)) ||
    isAuthor(text, start, end) ||
    (parts + initials === 1 && isMedicine(text, start, end)) ||
    JOINED.test(lead) ||
    JOINED_ON.test(behind) ||
    belongsTo(lead) ||
    isTerm(behind) ||
    CITED.test(behind) ||
    isPlace(text, start)
  );
};

const FAMILY_BEFORE = new RegExp(
  `(?:^|[\\n:;.(|] {0,2})((?:[${LU}]{2,20}|[${LU}][${L}]{1,20})(?:[-'’ ][${LU}][${L}]{1,16})?), ?$`
);

/** "KOWALSKI, |Piotr": where the family name begins that stands before a comma. */
function familyStart(text: string, start: number): number {
  const family = FAMILY_BEFORE.exec(before(text, start, 44));
  const foreign =
    !family ||
    hasRole(family[1]!, [
      "not-name",
      "title",
      "greeting",
      "clinician",
      "month",
    ]);
  return foreign
    ? start
    : start - family[0].length + family[0].indexOf(family[1]!);
}

const ALL_CAPITALS = new RegExp(`^[${LU}]{2,20}$`);

/** "Piotr" behind "KOWALSKI, ": headers write the family name first. */
const fromFamily = (text: string, named: Named): Named => {
  const from = familyStart(text, named.start);
  const family = text.slice(from, named.start).replace(/, ?$/, "");
  return ALL_CAPITALS.test(family) || looksFamily(family)
    ? { ...named, start: from }
    : named;
};

const SECOND = sticky(`-([${LU}][${L}]{1,20})(?![${L}]| [${LU}][${LL}])`);

/** "Mallory-Weiss": of an illness two people may have found, only the first is called like somebody's first name. */
function isDouble(text: string, end: number): boolean {
  const second = text[end] === "-" ? matchAt(SECOND, text, end) : null;
  return (
    second !== null &&
    !hasRole(second[1]!, ["given-name"]) &&
    !looksFamily(second[1]!)
  );
}

/** A given name that is nothing else, alone or with a family name: no cue is needed. */
export function knownName(
  text: string,
  start: number,
  end: number
): Named | undefined {
  const word = text.slice(start, end);
  const sure =
    CAPITAL.test(text.slice(start, start + 2)) &&
    end - start > 2 &&
    !hasRole(word, ["also-word", "eponym", "month", "not-name"]);
  const name = sure && !isDouble(text, end) ? readName(text, start) : undefined;
  return name && stands(text, start, name)
    ? fromFamily(text, { start, end: name.end, place: "own" })
    : undefined;
}
