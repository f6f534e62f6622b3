import { before, L, LU, matchAt, sticky } from "../../../patterns.ts";
import { ADDRESS_CUE } from "./address-cue.ts";
import { NAME, NUMBER, SIDE } from "./parts.ts";

const ENGLISH_TYPE =
  "(?:Street|St|Str|Road|Rd|Avenue|Ave|Av|Lane|Ln|Drive|Dr|Boulevard|Blvd|Way|Court|Ct|Close|Crescent|Cres|Place|Pl|Terrace|Ter|Square|Sq|Walk|Parade|Hill|Gardens|Gdns|Grove|Mews|Row|Highway|Hwy|Cottages|Villas|Buildings|Route|Pike|Parkway|Pkwy|Circle|Cir|Trail|Trl|Loop|Quay|Rise|View|Vale|Green|Esplanade|Alley|Plaza|Bypass|Turnpike|Heights|Nagar|Marg|Chowk|Colony|Sector|Bagh|Vihar|Layout|Path|Wharf|Crossing|Common|Meadows?|Park|Point|Ridge|Bend|Cove|Run|Broadway|Causeway)";
/** 221B Baker Street, 4500 N Lincoln Ave, 12 St Mary's Road */
const ENGLISH = sticky(
  `${NUMBER},? (?:${SIDE} )?(?:${NAME} ){1,4}${ENGLISH_TYPE}\\.?(?: ${SIDE}(?![${L}]))?(?![${L}]| (?:[Tt]est|[Ss]core|[Tt]rial|[Ss]tudy))(?: \\d{1,4}(?![\\d.%]))?`
);
const SMALL_TYPE =
  "(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|boulevard|blvd|court|close|crescent|place|terrace|way|square)";
const SMALL = sticky(
  `${NUMBER} (?:[${L}'.-]{2,16} ){1,3}${SMALL_TYPE}(?![${L}])`,
  "i"
);
/** 12 rue des Lilas, 5 bis, avenue de la Gare */
const FRENCH = sticky(
  `${NUMBER}(?: ?(?:bis|ter))?,? (?:rue|avenue|boulevard|bd|allée|allee|chemin|place|impasse|quai|cours|route|passage|square|calle|avenida|via|viale|rua|strada|ulica|Calle|Avenida|Via|Viale|Rua|Strada|Jalan|Rue|Avenue|Boulevard|Place|Allée|Chemin|Quai) (?:(?:de|du|des|la|le|les|d'|l'|Du|De|Des|La) ?){0,3}[${LU}][${L}'-]{1,20}(?: (?:(?:de|du|des|la|le) ){0,2}[${LU}][${L}'-]{1,20}){0,3}`
);

/** A measure or a count, not a house: "12 Way", "in 5 Street". */
const MEASURED =
  /(?:[=<>±~]|grade|stage|score|class|type|phase|day|week|table|figure|level|group|n) ?$/i;

/** Where the street ends whose house number begins at `start`. */
export function englishAt(text: string, start: number): number | undefined {
  const found =
    matchAt(ENGLISH, text, start) ??
    matchAt(FRENCH, text, start) ??
    (ADDRESS_CUE.test(before(text, start, 40))
      ? matchAt(SMALL, text, start)
      : null);
  return found && !MEASURED.test(before(text, start, 12))
    ? start + found[0].length
    : undefined;
}
