import { after, before, L } from "../patterns.ts";

const LIMIT = new RegExp(
  `(?:[<>≥≤±~] ?|\\d ?- ?|(?<![${L}])(?:over|above|under|below|than|least|most|to|beyond|until|up|every|range|between|after|понад|старш[аеи][${L}]{0,3}|більше|менше|до|після|від|через|протягом|за|свыше|старше|больше|меньше|более|от|после|в течение|на протяжении|فوق|أكثر من|تجاوز|منذ|قبل|بعد|خلال) )$`,
  "i"
);
const MEAN = new RegExp(
  `(?<![${L}])(?:mean|median|average|середн[${L}]{1,3}|средн[${L}]{1,3}|متوسط)[^.;\\n]{0,24}$`,
  "i"
);
const HOUSE = new RegExp(
  `(?<![${L}])(?:больниц|клиник|лікарн|клінік|институт|інститут|кафедр|журнал|завод|школ|метод|университет|університет|будівл|здани|город|місту|мосту|мост|компани|компанії|المستشفى|الجامعة|المدرسة)[${L}]{0,5} $`,
  "i"
);
const OPEN =
  /^(?: ?(?:ago|тому|назад|спустя|and (?:over|older|above)|or (?:over|older|above|more)|\+|і старше|и старше|або більше|или больше|أو أكثر|فأكثر)|s(?![a-z])| (?:hospital|clinic|building|institution|tradition|debate|question|technique|method|drug|theory|house))/;

/** Is it a mean, a time ago, a house's? "Over 90" may still be one person's, if words about a person stand before. */
export const isOfMany = (text: string, start: number, end: number): boolean =>
  MEAN.test(before(text, start, 40)) || OPEN.test(after(text, end, 16));

/** Is the age in [start, end) a limit, a mean, a time ago: nobody's own? */
export const isNobodys = (text: string, start: number, end: number): boolean =>
  LIMIT.test(before(text, start, 24)) ||
  HOUSE.test(before(text, start, 20)) ||
  isOfMany(text, start, end);
