import { L, LL, LU } from "../patterns.ts";
import { isGeneric, isOther } from "../places/lists.ts";
import { hasRole, roleBits, rolesOf } from "../words.ts";

// Illnesses, qualities, doings and medicines have endings of their own.
const ENDINGS =
  /(?:[stx]is|a?emia|oma|pathy|tomy|ectasia|[mnp]onia|enia|oxia|asia|agia|pn[oe]{1,3}a|rrh?o?ea|ampsia|axia|cardia|[^yj]ing|[^u]ed|ally|ately|ently|antly|ously|ably|tion|sion|ology|ologist|iatrics?|surgery|(?:[^k]|ck)ness|ment|able|ible|[^nv]ic|ous|ity|ive|less|ism|eal|ular|ium|ance|ence|(?:ion|ic|u|i)al|mab|nib|pril|sartan|statin|azole|cillin|mycin|floxacin|olol|dipine|parin|xaban|gliptin|gliflozin|tide|epam|cycline|vir|triptan|setron|caine|amine|idine|azine|ware)$/;
const SHAPE = new RegExp(
  `^(?:(?:Mc|Mac|De|Di|Van|La|Le|Fitz|[${LU}]['’])?[${LU}][${LL}]{1,20})(?:[-'’][${L}][${LL}]{1,16})?$`
);

const GIVEN = roleBits(["given-name"]);
const BARRED = roleBits(["not-name", "month", "eponym", "title", "patient"]);

/** Does it end as illnesses, qualities, doings and medicines do? */
export const isOrdinary = (word: string): boolean => ENDINGS.test(word);

/**
 * Can this word, written with a capital, be somebody's name, as far as lists and endings tell? For places where only
 * a name or an ordinary word with a capital can stand; the place itself must speak for a person.
 */
export function mayBeName(word: string): boolean {
  const roles = rolesOf(word);
  if ((roles & GIVEN) !== 0) {
    return (roles & BARRED) === 0;
  }
  return (
    roles === 0 &&
    word.length > 2 &&
    SHAPE.test(word) &&
    !ENDINGS.test(word) &&
    !isGeneric(word) &&
    !isOther(word) &&
    !hasRole(word, ["everyday", "says-little", "abbreviation", "other-word"])
  );
}
