import { LL, LU } from "../patterns.ts";
import { hasRole } from "../words.ts";

const PREFIXED = new RegExp(
  `^(?:[OoDd]['’][${LU}]|Mc[${LU}]|Mac[${LU}]|(?:Ng[aeou]|Nd|Mb|Mth|Nk|Nx|Hl|Nw|Chukw|Adeb|Ades|Adew|Olu|Oyin|Oye|Ogun|Okon|Okor)[${LL}]{2}|(?:Al|El|Abu|Ibn|Bin|Ben)-[${LU}]|Fitz[${LL}]{3}|[${LU}]['’][${LU}])`
);
const LATIN =
  /^[^ ]{2,14}(?:sson|sen|ski|sky|ska|skaya|wicz|vich|vić|ić|enko|chuk|czuk|czyk|ova|eva|ina|ov|ev|ez|oğlu|oglu|opoulos|idis|akis|yan|ian|shvili|dze|stein|berg|feld|mann|baum|ini|etti|elli|ucci|escu|wala|swamy|murthy|nathan|araj|ingh|q[uv]ist|strom|ström|gaard|dottir|dóttir|ović|ová|kowski|inski|owski|nen|stra|singhe|nayake|ratne|wardena|sekara|ndran|padhyay|zadeh|nejad|eddin|hofer|bauer|meier|meyer|mayer|hauser|thwaite|croft|eira|iou)$/;
const AGED = /genarian$/i;

/** Is it written as family names are: "O'Brien", "McCall", "Kowalski"? Capitals and small letters as typed. */
export const looksFamily = (word: string): boolean =>
  (PREFIXED.test(word) || LATIN.test(word)) &&
  !AGED.test(word) &&
  !hasRole(word, ["no-family"]);
