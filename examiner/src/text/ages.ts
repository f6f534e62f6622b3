import { isDigit, isLetter } from "./characters.ts";
import { after, before, L, matchAt, sticky } from "./patterns.ts";

const OLDEST = 125;
const YEARS_OLD = sticky(
  `(?: |-)?(?:year|yr|yrs|years)s?(?: |-)?old(?![${L}])|(?: |-)?(?:y\\.? ?/? ?o\\.?|yo)(?![${L}])| (?:years|yrs) of age|Y(?![${L}])| ?-?(?:річн|летн)[${L}]{1,3}`,
  "i"
);
const YEARS = sticky(
  ` ?(?:years?|yrs?|y|років|роки|рік|р\\.|р|лет|года|год|г\\.|سنوات|سنة|عاما|عام)(?![${L}\u064b])|  ?`,
  "i"
);
const CYRILLIC_OR_ARABIC_YEARS = sticky(
  ` ?(?:років|роки|рік|лет|года|год|سنة|عام(?:ا|اً|ًا|)?)(?![${L}])`
);
const SEX = sticky(
  " ?(?:F|M)(?=[,;]| (?:with|admitted|presenting|presents|presented|who|c/o|PMH|hx|h/o|s/p|on|found|after))"
);
const AGE_BEFORE = new RegExp(
  `(?<![${L}])(?:aged?|age of|age is|age was|вік|віком|віці|возраст|возрасте|عمره|عمرها|العمر|بعمر|عن عمر|يبلغ|تبلغ|البالغ|البالغة)(?: of| is| was| من العمر)?[:=]? {0,2}$`,
  "i"
);
const A_GROUP =
  /(?:[<>≥≤=±~-] ?|(?:over|above|under|below|than|least|most|to|beyond|until|up|mean|median|average|every|range|between|понад|старш[аеи]\S{0,3}|більше|менше|до|після|від|через|протягом|за|свыше|старше|больше|меньше|более|от|после|в течение|на протяжении|средний возраст|середній вік|فوق|أكثر من|تجاوز|منذ|قبل|بعد|خلال|متوسط العمر) )$/i;
const MEAN =
  /(?:mean|median|average|середн\S{1,3}|средн\S{1,3}|متوسط)[^.;\n]{0,24}$/i;
const AGO =
  /^ ?(?:ago|тому|назад|спустя|and (?:over|older|above)|or (?:over|older|above)|\+|і старше|и старше|або більше|или больше|أو أكثر|فأكثر)/;
const TEMPERATURE = /(?:temp\S{0,8}|fever|febrile|T)[^.;\n]{0,12}$/i;
const WORDS = sticky(
  `(?:-| )?(?:one|two|three|four|five|six|seven|eight|nine)?(?:-| )years?(?:-| )old(?![${L}])`,
  "i"
);
const SLAVIC_WORDS = sticky(
  `(?: (?:один|одна|два|дві|две|три|чотири|четыре|п.ять|пять|шість|шесть|сім|семь|вісім|восемь|дев.ять|девять))? (?:рік|роки|років|год|года|лет)(?![${L}])`
);

interface Span {
  readonly start: number;
  readonly end: number;
}

const spanTo = (start: number, end: number, unit: RegExpExecArray | null) =>
  unit && { start, end: end + unit[0].trimEnd().length };

function inWords(text: string, start: number, end: number): Span | undefined {
  const latin = text.charCodeAt(start) < 0x250;
  const unit = matchAt(latin ? WORDS : SLAVIC_WORDS, text, end);
  // "дев'яносто" is two words for the scanner.
  const lead = /(?:^|[^\u0400-\u04ff])(дев')$/i.exec(before(text, start, 5));
  return spanTo(start - (lead?.[1]!.length ?? 0), end, unit) ?? undefined;
}

function unitBehind(text: string, start: number, end: number) {
  return (
    matchAt(YEARS_OLD, text, end) ??
    matchAt(CYRILLIC_OR_ARABIC_YEARS, text, end) ??
    (TEMPERATURE.test(before(text, start, 24))
      ? null
      : matchAt(SEX, text, end)) ??
    (AGE_BEFORE.test(before(text, start, 20))
      ? (matchAt(YEARS, text, end) ?? NOTHING)
      : null)
  );
}

const NOTHING = /$/y.exec("")!;

/** Reads an age of 90 to 125 at the digits, or "ninety", in [start, end). */
export function readAge(
  text: string,
  start: number,
  end: number
): Span | undefined {
  if (!isDigit(text.charCodeAt(start))) {
    return inWords(text, start, end);
  }
  const length = end - start;
  if (length < 2 || length > 3) {
    return undefined;
  }
  const age = Number(text.slice(start, end));
  const joined = text.charCodeAt(start - 1);
  if (
    !(age >= 90 && age <= OLDEST) ||
    isLetter(joined) ||
    joined === 0x2e ||
    joined === 0x2f ||
    joined === 0x2c
  ) {
    return undefined;
  }
  const unit = unitBehind(text, start, end);
  if (
    !unit ||
    /^(?:%|\d|[.,/:-]\d)/.test(after(text, end + unit[0].length, 2))
  ) {
    return undefined;
  }
  const lead = before(text, start, 40);
  const span = spanTo(start, end, unit)!;
  return A_GROUP.test(lead) ||
    MEAN.test(lead) ||
    AGO.test(after(text, span.end, 16))
    ? undefined
    : span;
}
