import { after, L, LU } from "../../../patterns.ts";
import { namesFrom } from "../capitals.ts";

/** "a farmer |from|": whatever capital follows is where. */
export const DIRECTLY_FROM = new RegExp(
  `(?:^|[^${L}])(?:man|woman|boy|girl|lady|gentleman|guy|chap|child|toddler|baby|patient|pt|farmer|fisherman|[a-z]{2,12}(?:worker|herd|keeper|driver|player|grower)|teacher|student|tourist|refugee|family|couple|veteran|GP|registrar|doctor|nurse|midwife|paramedic|colleague|male|female|[MF]|yo|y\\/o|(?:Mr|Herr|Frau|Sra?|Mme|Dr)\\.? [${LU}][${L}'-]{1,20}|Mrs\\.? [${LU}][${L}'-]{1,20}|Ms\\.? [${LU}][${L}'-]{1,20}|(?:patient|male|female|man|woman|boy|girl|yo|pt|[MF]),? [${LU}][${L}'-]{1,20}(?: [${LU}][${L}.'-]{0,20}){0,2}),? $`
);
/** What ends the clause behind a town. */
export const ENDS =
  /^(?:[,.;)?!\n]|$| (?:with|who|presented|presenting|for|on|and|has|had|is|was|here|whose|came|asks|after|since|but|where|because|until|now|then|at|by|to|in|or|so|today|last|this|every|during|as|while|when|if|says?|wants|before|or|via|without|until|near|alone|off|[a-z]{3,12}ed)(?![a-z])| [(–-])/;

export const afterNames = (text: string, at: number) =>
  after(text, namesFrom(text, at, 3).at(-1)?.end ?? at, 12);
