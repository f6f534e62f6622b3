import { after, before, L, LU } from "./patterns.ts";

const CITY = "[A-Z][A-Za-z.'-]{1,20}";
const STATE = new RegExp(
  `[A-Za-z.'](?:,|,? ) {0,2}(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]) {1,2}$`
);
/** In a clinic these letters are a scan, a degree, an artery: they need the city and its comma. */
const CLINICAL =
  /(?:C[AOT]|PA|M[ADEINOST]|O[HKR]|I[DN]|HI|LA|AL|AR|PR|DE|S[CD]|N[DE]) {1,2}$/;
const CITY_AND_COMMA = new RegExp(`${CITY}, {0,2}[A-Z]{2} {1,2}$`);
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
const TOWN_BEHIND = new RegExp(`^, ?${BIG_TOWN} ?[${LU}]`);
const ARABIC_PLACE = /(?:شارع|حي|طريق|ميدان)(?![\u0621-\u064a])/;
const ARABIC_TOWN =
  /[،,] ?[\u0621-\u064a]{3,12}(?: [\u0621-\u064a]{3,12})?[،,]? $/;

const WIDE = 60;
const CLOSE = 48;

function cyrillicAddress(text: string, start: number, end: number): boolean {
  return (
    TOWN_BEHIND.test(after(text, end, 8)) ||
    (CYRILLIC_TOWN.test(before(text, start, CLOSE)) &&
      CYRILLIC_PLACE.test(before(text, start, WIDE)))
  );
}

function americanAddress(close: string): boolean {
  return (
    MILITARY.test(close) ||
    (STATE.test(close) && (!CLINICAL.test(close) || CITY_AND_COMMA.test(close)))
  );
}

const arabicAddress = (text: string, start: number) =>
  ARABIC_TOWN.test(before(text, start, CLOSE)) &&
  ARABIC_PLACE.test(before(text, start, WIDE));

/** Does what stands around these four to six digits make them the postcode of an address? */
export function isInAddress(text: string, start: number, end: number): boolean {
  const close = before(text, start, CLOSE);
  if (end - start === 4) {
    return AUSTRALIAN.test(close);
  }
  return (
    cyrillicAddress(text, start, end) ||
    (end - start === 5 &&
      (americanAddress(close) || arabicAddress(text, start)))
  );
}
