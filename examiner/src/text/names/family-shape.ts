import { LL, LU } from "../patterns.ts";

const PREFIXED = new RegExp(
  `^(?:[OoDd]['’][${LU}]|Mc[${LU}]|Mac[${LU}]|(?:Ng[aeou]|Nd|Mb|Mth|Nk|Nx|Hl|Nw|Chukw|Adeb|Ades|Adew|Olu|Oyin|Oye|Ogun|Okon|Okor)[${LL}]{2}|(?:Al|El|Abu|Ibn|Bin|Ben)-[${LU}]|Fitz[${LL}]{3}|[${LU}]['’][${LU}])`
);
const LATIN =
  /^[^ ]{2,14}(?:sson|sen|ski|sky|ska|skaya|wicz|vich|vić|ić|enko|chuk|czuk|czyk|ova|eva|ina|ov|ev|ez|oğlu|oglu|opoulos|idis|akis|yan|ian|shvili|dze|stein|berg|feld|mann|baum|ini|etti|elli|ucci|escu|wala|swamy|murthy|nathan|araj|ingh|q[uv]ist|strom|ström|gaard|dottir|dóttir|ović|ová|kowski|inski|owski|nen|stra|singhe|nayake|ratne|wardena|sekara|ndran|padhyay|zadeh|nejad|eddin|hofer|bauer|meier|meyer|mayer|hauser|thwaite|croft|eira|iou)$/;
// Words that end so and name no family: "lesion" is not among the endings, these are what is left.
const WORDS =
  /^(?:specimen|abdomen|lumen|foramen|regimen|semen|pollen|fallen|swollen|broken|frozen|dozen|kitchen|chicken|allergen|antigen|oxygen|estrogen|oestrogen|androgen|collagen|pathogen|hydrogen|nitrogen|carcinogen|iceberg|vitamin|retina|angina|vagina|patina|lamina|stamina|marina|machina|medicina|czarina|china|argentina|ulcerative|median|physician|pediatrician|obstetrician|technician|dietician|guardian|ovarian|vegetarian|egyptian|russian|italian|persian|indian|canadian|australian|asian|caesarian|clinician|musician|custodian|octogenarian|civilian|circadian|gaussian|comedian|rev|prev|[a-z]{1,12}genarian|centenarian|orchestra|extra|ultra|contra|nostra|intra|infra|supra|vertebra)$/i;

/** Is it written as family names are: "O'Brien", "McCall", "Kowalski"? Capitals and small letters as typed. */
export const looksFamily = (word: string): boolean =>
  (PREFIXED.test(word) || LATIN.test(word)) && !WORDS.test(word);
