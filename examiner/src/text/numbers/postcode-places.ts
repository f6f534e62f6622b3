import { after, before, L, LU } from "../patterns.ts";

const CITY = "[A-Z][A-Za-z.'-]{1,20}";
const STATE =
  "(?:A[KLRZ]|C[AOT]|D(?:\\.C\\.|[CE])|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])";
const CITY_AND_COMMA = new RegExp(`${CITY}, {0,2}${STATE} {1,2}$`);
const CITY_ALONE = new RegExp(`${CITY} ${STATE} {1,2}$`);
/** In a clinic these letters are a scan, a degree, an artery: they need the city's comma. */
const CLINICAL =
  /(?:C[AOT]|PA|M[ADEINOST]|O[HKR]|I[DN]|HI|LA|AL|AR|PR|DE|S[CD]|N[DE]) {1,2}$/;
const MILITARY = /(?:[ADF]PO) A[AEP] {1,2}$/;
const AUSTRALIAN = /(?:NSW|QLD|VIC|TAS)[, ]{1,2}$/;

const BIG_TOWN = "(?:м|г|с|смт|пос)\\.";
/** "2020 г. Уфа" is a year, not a town. */
const CYRILLIC_PLACE = new RegExp(
  `(?:^|[^\\d] |[^${L}\\d ])(?:вул|ул|просп|пр-т|пров|пер|бульв|б-р|наб|пл|смт|пос|дер|обл|р-н|вулиц[яіею]{1,2}|улиц[аеуы]|проспект[іеу]?|м|г)(?:\\. ?| )[${LU}]`
);
const CYRILLIC_TOWN = new RegExp(
  `(?:,|(?:^|[^${L}])${BIG_TOWN}) ?[${LU}][${L}'-]{2,20}(?: [${LU}][${L}'-]{2,20})?,? $`
);
const STREET = "(?:вул|ул|просп|пр-т|пров|пер|бульв|б-р|наб|пл)\\.";
const TOWN_BEHIND = new RegExp(
  `^(?:, ?${BIG_TOWN} ?[${LU}]|,? ?(?:[${LU}][${L}'-]{2,20}, ?)?${STREET})`
);
const TOWN_AFTER_SIX = new RegExp(`^ ${BIG_TOWN} ?[${LU}]`);
const ARABIC_PLACE = /(?:شارع|حي|طريق|ميدان)(?![\u0621-\u064a])/;
const ARABIC_TOWN =
  /[،,] ?[\u0621-\u064a]{3,12}(?: [\u0621-\u064a]{3,12})?[،,]? $/;

const ARABIC_COUNTRY =
  /^ ?[،,-] ?(?:المملكة|السعودية|مصر|الأردن|العراق|الإمارات|الكويت|لبنان)/;

const WIDE = 60;
const CLOSE = 48;

function cyrillicAddress(text: string, start: number, end: number): boolean {
  return (
    TOWN_BEHIND.test(after(text, end, 32)) ||
    (end - start === 6 && TOWN_AFTER_SIX.test(after(text, end, 8))) ||
    (CYRILLIC_TOWN.test(before(text, start, CLOSE)) &&
      CYRILLIC_PLACE.test(before(text, start, WIDE)))
  );
}

/** "Albany NY 12207", but not "in NY 12207 patients". */
function americanAddress(close: string, behind: string): boolean {
  return (
    MILITARY.test(close) ||
    CITY_AND_COMMA.test(close) ||
    (CITY_ALONE.test(close) && !CLINICAL.test(close) && !/^ [a-z]/.test(behind))
  );
}

const ARABIC_LETTER = /[\u0621-\u064a] $/;

const arabicAddress = (text: string, start: number, end: number) =>
  (ARABIC_TOWN.test(before(text, start, CLOSE)) &&
    ARABIC_PLACE.test(before(text, start, WIDE))) ||
  (ARABIC_LETTER.test(before(text, start, 2)) &&
    ARABIC_COUNTRY.test(after(text, end, 16)));

/** Does what stands around these four to six digits make them the postcode of an address? */
export function isInAddress(text: string, start: number, end: number): boolean {
  const close = before(text, start, CLOSE);
  if (end - start === 4) {
    return AUSTRALIAN.test(close);
  }
  return (
    cyrillicAddress(text, start, end) ||
    (end - start === 5 &&
      (americanAddress(close, after(text, end, 2)) ||
        arabicAddress(text, start, end)))
  );
}
