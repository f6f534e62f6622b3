import { before, L } from "../patterns.ts";

const LATIN =
  "adm(?:it|itted|ission|n)?|readm(?:it|itted|ission)?|d/c(?:'?e?d)?|dc'?e?d|discharged?|disch|LMP|EDD|EDC|DO[SAIBD]|seen|f/u|fup?|follow-?up|appt|appointment|review|(?:in|ex|re)tubated|started|stopped|began|begun|resumed|held|onset|transferred|moved|surgery|operat(?:ed|ion)|procedure|cath(?:ed)?|stent(?:ed)?|scan(?:ned)?|CTA?P?|CTH|MR[IA]|CXR|KUB|XR|x-?rays?|films?|USS|u/s|ultrasound|sono|echo|TTE|TEE|TOE|EKG|ECG|EEG|EMG|DEXA|EGD|OGD|colo(?:noscopy)?|scoped?|FOBT|biops(?:y|ied)|bx|labs?|bloods|swab|[bu]?cx|(?:blood |urine )?cultures?|a1c|PSA|TSH|pap|smear|mammo(?:gram)?|tap(?:ped)?|dialy[sz](?:is|ed)|ERCP|MRCP|angio(?:gram)?|CABG|TAV[RI]|PCI|lap chole|appy|TKA|THA|TKR|THR|delivered|died|expired|passed|placed|removed|implanted|inserted|pulled|note|report|letter|dated|dx'?d?|diagnosed|fell|injur(?:y|ed)|mv[ac]|arrest(?:ed)?|OSH|clinic|hospital|received|effective|due|thru|through|tested|vax(?:ed)?|vaccinated|booster|changed|c-section|imaging|(?:sutures|stitches|staples|drain|foley|line|tube|hardware) out|drain|foley|sent|check(?:ed)?|given|drawn|redrawn|repeat(?:ed)?|recheck(?:ed)?|opened|expir(?:y|es)|exp|closed|filled|refilled|ordered|called|returned|tomorrow|today|yesterday|tonight|C\\d{1,2}D\\d{1,2}|menses|period|updated|signed|reviewed|ref(?:erred|'?d)|consult(?:ed)?|vs\\.?|MRSA|swabbed|date|eval(?:uated)?|dispo|episode|seizure|cardioversion|ablation|dropped off|used|return(?:s|ing)?|RTC|PICC|A?ICD|PPM|pacer|pacemaker|BMT|trach|PEG|spiked?|service|rx|restarted|switched|picked up|starting|ending|ended|mon|tues?|wed|thurs?|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day";
const SLAVIC = `(?:поступ|надійш|госп[іи]тал|випис|выпис|огля[нд]|осм[о]тр|прооперир|прооперован|операц|рентген|контрол|анал[иі]з|повтор|умер|помер|родил|народи|переве[дз]|заболел|захвор|явк|виклик|вызов|в[иі]зит|при[йеё]м|менстр|менс|месячн|м[іи]сячн|прибу|виїз|втрат|консульт|обстеж|обслед|проток|знім|сним|взят|забран|б[іи]опс|[еэ]мбол[іи]з|пос[іе]в|консил|отобр|відібр)[а-яіїєґ]{0,10}|пн|вт|ср|чт|пт|сб|нд|вс|понеділ[${L}]{1,3}|вівтор[${L}]{1,3}|серед[уа]|четвер|п'ятниц[яюі]|субот[ауи]|неділ[яюі]|понедельник|вторник|сред[уа]|четверг|пятниц[уа]|суббот[уа]|воскресенье|КТ|МРТ|МСКТ|УЗ[ДИ]|[ЭЕ]КГ|[ЭЕ]хо-?К[ГС]|Ехо|ФГДС|ЕГДС|ЭГДС|Rg|ЗАК|ОАК|БАК|ПЦР`;
const ARABIC =
  "(?:وال|ال|و)?(?:دخول|خروج|عملية|أشعة|تحليل|تحاليل|زيارة|موعد|مراجعة|فحص|دورة)|خرجت?|دخلت?|بتاريخ|يوم";
const BESIDE =
  "(?: (?:on|of|was|is|from|back|home|again|here|neg|pos|від|от|за))? {0,2}[:(=~@-]? {0,2}$";
// Small letters would make other words of these: "or", "us", "fit".
const CAPITALS = "US|OR|ED|ER|HD|LP|PET|FIT|OP|ICU|CS";

const NEAREST = 28;
const FARTHEST = 44;

const DIRECT = new RegExp(
  `(?<![${L}])(?:${LATIN}|${SLAVIC}|${ARABIC})${BESIDE}`,
  "i"
);
const DIRECT_CAPITALS = new RegExp(`(?<![${L}])(?:${CAPITALS})${BESIDE}`);
const NEAR = new RegExp(
  `(?:(?<![${L}])(?:last|prior|prev|neg|pos|s/p|next|${LATIN}|${SLAVIC})|@)(?![${L}])(?:[^.;\\n\\d]|(?<=[A-Za-z])\\d){0,32} $`,
  "i"
);

// Values of a laboratory have a dot too: "PSA 11.06".
const DOTTED = new RegExp(
  `(?<![${L}])(?:adm(?:it|itted)?|E[KC]G|CXR|TTE|DOS|PET|discharge|seen|d/c|discharged|LMP|EDD|letter|dated|CT|MRI|echo|x-?rays?|f/u|appt|operated|surgery|born|${SLAVIC}|${ARABIC})${BESIDE}`,
  "i"
);

const WEEKDAY = new RegExp(
  `(?<![${L}])(?:mon|tues?|wed|thu|thurs?|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|пн|вт|ср|чт|пт|сб|нд|вс)[.,]{1,2} $`,
  "i"
);

/** The same for "14.02". */
export const followsDottedEvent = (text: string, start: number): boolean =>
  DOTTED.test(before(text, start, NEAREST)) ||
  WEEKDAY.test(before(text, start, NEAREST));

/** Is what happens on a day named directly before the number: "adm 2/2", "MRI (6/14", "выписан 9.02"? */
export function followsEvent(text: string, start: number): boolean {
  const lead = before(text, start, NEAREST);
  return DIRECT.test(lead) || DIRECT_CAPITALS.test(lead) || WEEKDAY.test(lead);
}

/** Is it named in the same clause: "seen @ a clinic 6/14"? */
export const nearEvent = (text: string, start: number): boolean =>
  NEAR.test(before(text, start, FARTHEST));
