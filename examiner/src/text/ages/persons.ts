import { after, before, L, LU, matchAt, sticky } from "../patterns.ts";
import { hasRole } from "../words.ts";

const PERSON =
  "he|she|I|mum|mom|mama|mother|father|dad|daddy|papa|gran|granny|grandma|grandmother|grandfather|grandpa|grandad|granddad|nan|nana|nanna|aunt|auntie|aunty|uncle|husband|wife|partner|sister|brother|[mp]g[mf]|mother-in-law|siblings?|father-in-law|patient|pt|lady|gentleman|man|woman|male|female|neighbou?r|who|client|resident|centenarian|nonagenarian|widow|widower";
const BECOMES =
  "'s|'m|'ll be| is| was| am| will be| would be| would have been| has turned| had turned| has just turned|, now| now|, who is| is being|, alive(?:,| at)|,? (?:d\\.|dec'?d|died|deceased|alive|living|passed)(?:,| at| @)?";
const NEARLY =
  "(?: (?:now|only|just|nearly|almost|already|about|around|over|a sprightly|a spry|a frail))?";
const IS = new RegExp(
  `(?<![${L}])(?:(?:${PERSON})(?:${BECOMES})|(?<!(?:it|bed|head|table|neck|knob) )turn(?:ed|s|ing)?|pushing|rising|going on|coming up (?:to|on)|nearing|(?:man|woman|lady|gentleman|patient) of|(?:^|[.!?\\n] )At|(?:died|d\\.|dies|passed(?: away)?|deceased|lived|live|lives|survived|made it)(?:,? (?:at|to|to be|until|till|aged?))|birthday,? now|living to(?: be)?|(?:will|'ll|would) be)${NEARLY} $`,
  "i"
);
// "Mrs Hale is"; the answer to "How old are you?"
const TITLED = new RegExp(
  `(?<![${L}])(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lady)\\.? [${L}'-]{2,20},? (?:is|was|turned)${NEARLY} $`,
  "i"
);
const ASKED =
  /(?:how old (?:are|is|was)|(?:your|her|his) age)[^\n]{0,50}(?:\n[^\n]{0,20})?[:?,] ?$/i;
const SLAVIC_IS = new RegExp(
  `(?<![${L}])(?:(?:исполнил|виповнил|сповнил)[${L}]{2,3}|стукнуло|минуло|стало|(?:умерл?а?|умер|помер(?:ла)?|дожил[аи]?|дожив|прожил[аи]?|прожив)(?: до| в| у)?|(?:маме|мамі|бабушке|бабусі|бабці|бабе|бабі|дедушке|дідусеві|дідусю|діду|дідові|деду|отцу|батькові|батьку|папе|тату|татові|матери|матері|тёте|тете|тітці|свекрови|свекрусі|т[её]ще|тещі|прабабушке|прабабусі|прадеду|прадіду|прадідові|жене|мужу|чоловіку|чоловікові|дружині|соседке|сусідці|соседу|сусіду|ему|ей|йому|їй|мне|мені|пациент(?:у|ке)|пацієнт(?:у|ці|ові)|больно(?:му|й)|хвор(?:ому|ій)|женщине|жінці|мужчине|старушке))(?: уже| вже| сейчас| зараз| недавно| нещодавно)?(?: за| понад| под| під)? $`,
  "i"
);
const ARABIC_IS = new RegExp(
  `(?<![${L}])(?:(?:بلغ|أتم|أكمل|ناهز|تجاوز|يناهز|تناهز)ت?|(?:توفي|توفيت|مات|ماتت) (?:عن|في)|في)(?: سن)? $`
);
const BESIDE = new RegExp(
  `(?<![${L}])(?:(?:${PERSON})|(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lady|Aunt|Auntie|Uncle|Granny)\\.? [${L}'-]{2,20}(?: [${L}'-]{2,20})?|бабушка|дедушка|бабуся|дідусь|мама|мать|мати|отец|батько|тато|прабабушка|прабабуся|пациент(?:ка)?|пацієнт(?:ка)?|женщина|жінка|мужчина|чоловік|сосед(?:ка)?|сусід(?:ка)?|жена|муж|дружина|тёща|теща|свекров|свекруха|баба|дед|дід|مريض|جدتي|جدي|والدتي|والدي|مريضة?|سيدة|رجل)(?:, |,? \\()$`,
  "i"
);
const SEX_SLAVIC = new RegExp(
  `(?<![${L}])(?:жен|муж|чол|жін|женщина|мужчина|жінка|чоловік|пациент(?:ка)?|пацієнт(?:ка)?|больн(?:ой|ая)|хвор(?:ий|а)|баб(?:уся|ушка)|дед(?:ушка)?|дід(?:усь)?|долгожитель(?:ница)?|довгожитель(?:ка)?|бабуля|[жмч])(?: [${LU}]\\.){0,3}\\.?,? $`,
  "i"
);
const YEARS_SLAVIC = sticky(` ?(?:г|р|л)(?:\\.|(?![${L}]))`);
const MEASURED = new RegExp(
  `(?<![${L}])(?:sats?|SpO2|O2|oxygen|HR|pulse|rate|weight|weighs|BP|temp[${L}]{0,8}|score|glucose|sugar|сатур[${L}]{0,6}|пульс[${L}]{0,3}|ЧСС|вага|вес|тиск|давл[${L}]{0,5})(?![${L}])[^.;\\n]{0,24}$`,
  "i"
);
const ENDS = sticky(
  ` ?(?:[;!?)"\\n]|[.,](?!\\d)|$)| (?:-|(?:and|but|now|next|this|so|with|when|who|still|last|tomorrow|today|then|in|from|of|after|because|has|lives?|living|years?|yrs?|и|а|но|та|й|і|але|живе|живёт|живет|من|سنة|و[${L}]{1,12})(?![${L}]))`,
  "i"
);
// "Ruth, 96, wants …"
const NAMED = new RegExp(`(?<![${L}])([${LU}][${L}]{2,20}), $`);
// "Edith Crowther, 95, given", "Marguerite Poole (98 yrs)".
const FULL_NAME = new RegExp(
  `(?<![${L}])([${LU}][${L}]{2,20}) [${LU}][${L}'-]{2,20}(?:, | \\()$`
);
const APPOSED = /^[,)]/;
const YEARS = sticky(
  ` (?:years?|yrs?|y|років|роки|рік|лет|года|год|سنة|عاما?)(?![${L}])`
);

const yearsLength = (text: string, end: number) =>
  matchAt(YEARS, text, end)?.[0].length ?? 0;

/** "She is", "умер в", "بلغت", a dative: the number behind is somebody's age, if nothing else is counted. */
function isSaid(text: string, lead: string, end: number): boolean {
  return (
    (IS.test(lead) ||
      TITLED.test(lead) ||
      ASKED.test(lead) ||
      SLAVIC_IS.test(lead) ||
      ARABIC_IS.test(lead)) &&
    matchAt(ENDS, text, end) !== null
  );
}

/**
 * Length of what belongs to a bare number that words about a person make an age: "my gran, |96|, still drives";
 * undefined if they do not.
 */
export function saidOfPerson(
  text: string,
  start: number,
  end: number
): number | undefined {
  const lead = before(text, start, 88);
  if (MEASURED.test(lead)) {
    return undefined;
  }
  const years = yearsLength(text, end);
  const named = NAMED.exec(lead)?.[1];
  if (
    named &&
    hasRole(named, ["given-name"]) &&
    /^, [a-z]/.test(after(text, end, 3))
  ) {
    return 0;
  }
  const full = FULL_NAME.exec(lead)?.[1];
  if (
    full &&
    hasRole(full, ["given-name"]) &&
    APPOSED.test(after(text, end + years, 1))
  ) {
    return years;
  }
  if (isSaid(text, lead, end + years)) {
    return years;
  }
  if (BESIDE.test(lead) && APPOSED.test(after(text, end + years, 1))) {
    return years;
  }
  return SEX_SLAVIC.test(lead)
    ? matchAt(YEARS_SLAVIC, text, end)?.[0].length
    : undefined;
}
