import { before, L, matchAt, sticky } from "../patterns.ts";

const OLD = sticky(
  `(?: |-)?(?:year|yr)s?(?: |-)?old(?![${L}])|(?: |-)?(?:y\\.?[ /-]?o\\.?|yo)(?![${L}]|-yo)|-year(?:s|)(?: and|,)? \\d{1,2}(?:-| )months?(?:-| )old| (?:years|yrs) (?:of age|young)|Y(?![${L}])|-?(?: ?)(?:річн|летн|літн)[${L}]{1,3}`,
  "i"
);
const SLAVIC_OR_ARABIC = sticky(
  `(?:-?(?:му|м|ом|й) (?:році|году) (?:життя|жизни)|(?:-(?:ти|и|х|о))? ?(?:років|роки|рік|лет|года|год|سنة|سنه|سنين|سنوات|أعوام|عام(?:ا|اً|ًا|)))(?![${L}])`
);
// "92F with …", "92 y M", "92/M": degrees and millions are written like the first.
const SEX = sticky(
  ` ?(?:F|M)(?=[,;:]| (?:with|w/|admitted|adm|presenting|presents|presented|p/w|pw|who|c/o|PMHx?|hx|h/o|s/p|on|found|after|from|BIBA|transferred|lives|seen|known|status|DNR|fell|fall|presenting|in|for|post)(?![${L}]))| ?(?:y|yr|yrs)\\.?[ /]?(?:F|M|male|female|man|woman|lady|gentleman)(?![${L}])|/(?:F|M)(?![${L}0-9/])|-(?:F|M)(?=[,; ])|, ?(?:F|M|male|female)(?=[,;)\\n]|$)`
);
const YEARS = sticky(
  ` ?(?:years?|yrs?|y|років|роки|рік|р\\.?|лет|года|год|г\\.?|سنوات|سنة|عاما|عام)(?![${L}])`,
  "i"
);
const AGE = new RegExp(
  `(?<![${L}])(?:aet(?:at)?\\.?|aged?(?: about| around)?|age of|at(?: the)? age|age/sex|age ?/ ?gender|age & sex|age is|age was|вік|віком|віці|возраст|возрасте|عمره|عمرها|العمر|بعمر|عن عمر|يبلغ|تبلغ|البالغ|البالغة)(?: of| is| was| من العمر)?(?: ?[:=])? {0,2}$`,
  "i"
);
const NOT_YEARS = sticky(
  " ?-?(?:(?:days?|weeks?|months?|hours?|mins?|minutes?)(?![a-z])|дн[яій]|день|дней|діб|добу|сут|недел|тиж|міс|мес|год(?:ин|ині)|час|يوم|ايام|أيام|شهر|أشهر|اشهر|أسبوع|اسبوع|ساعة|دقيقة)"
);
const TEMPERATURE = new RegExp(
  `(?<![${L}])(?:temp[${L}]{0,8}|fever|febrile|t|tmax)[^.;\\n]{0,12}$`,
  "i"
);
const OF_SOMEBODY = new RegExp(
  `(?<![${L}])(?:йому|їй|ему|ей|пацієнту|пацієнтці|хворому|хворій|больному|больной|пациенту|пациентке) $`,
  "i"
);
// "Ганна Стратієнко, 92 р.": behind a name it is an age.
const NAMED = /[А-ЯІЇЄҐ][а-яіїєґ'ё-]{1,20}, $/;
const SHORT_YEARS = sticky(` ?(?:р|г)\\.(?! ?[нр]\\.)`);
const SEX_BEFORE = new RegExp(`(?<![${L}0-9/])[FM](?:/| |, ?)$`);
const ENDS = /^(?:[,;.)\n]|$)/;

/** Length of what makes the number in [start, end) an age, by a unit behind it or a word before it. */
export function unitLength(
  text: string,
  start: number,
  end: number
): number | undefined {
  const unit = matchAt(OLD, text, end) ?? matchAt(SLAVIC_OR_ARABIC, text, end);
  if (unit) {
    return unit[0].length;
  }
  const lead = before(text, start, 24);
  const sex = TEMPERATURE.test(lead) ? null : matchAt(SEX, text, end);
  if (sex) {
    return sex[0].length;
  }
  const short = NAMED.test(lead) ? matchAt(SHORT_YEARS, text, end) : null;
  if (short) {
    return short[0].length;
  }
  const years = matchAt(YEARS, text, end)?.[0].length;
  if (matchAt(NOT_YEARS, text, end)) {
    return undefined;
  }
  if (AGE.test(lead) || (years && OF_SOMEBODY.test(lead))) {
    return years ?? 0;
  }
  const turned = SEX_BEFORE.test(lead) && ENDS.test(text.slice(end, end + 1));
  return turned ? 0 : undefined;
}
