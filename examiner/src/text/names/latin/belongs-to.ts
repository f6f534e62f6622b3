import { L, LU } from "../../patterns.ts";
import { hasRole } from "../../words.ts";

const WORD_BEFORE = new RegExp(`(^|[^${L}0-9])([${LU}][${L}'-]{0,20})(\\.?) $`);
const SENTENCE_START = /(?:^|[\n.!?:;"“«(•*>|–-] {0,3})$/;

// What is called after somebody: saints, kings, streets, wards, methods.
const CALLED_AFTER =
  /(?:^|[^A-Za-z])(?:St|Ste|Saint|Sainte|San|Santa|Santo|São|Port|Lake|Mount|Mt|Fort|King|Queen|Prince|Princess|Lady|Lord|Pope|Hurricane|Camp|Villa|Hôpital|Hospital|Klinik|Rue|Via|Calle|Dick and|[A-Z]{2,6}(?!\.))\.? $|(?:^|[^\u0400-\u04ff])(?:[Вв]ул|[Уу]л|[Пп]л|просп|пр|проспект|бульвар|площа|площадь|улица|вулиця|ім|им|імені|имени|свят[\u0430-\u044f\u0456\u0457]{1,3}|за|по|метод[\u0430-\u044f\u0456]{0,3}|операц[\u0430-\u044f\u0456\u0457]{1,3}|синдром[\u0430-\u044f\u0456]{0,2}|симптом[\u0430-\u044f\u0456]{0,2}|хвороб[\u0430-\u044f\u0456]{1,2}|болезн[\u0430-\u044f]{1,2}|проб[\u0430-\u044f\u0456]{1,2}|шкал[\u0430-\u044f\u0456]{1,2}|цар[\u0430-\u044f\u0456]{1,3})\.? $/;
const I_AM = /^I(?:['’]m)?$/;

/** Does a word stand before it that it belongs to: "Port Elizabeth", "Nova Scotia Maria"? */
export function belongsTo(lead: string): boolean {
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
