import { phrases } from "./patterns.ts";

/** Before a sign in its sentence, with a few words between: it is denied. */
export const DENIES = new RegExp(
  "(?:(?<![a-zа-яіїєґء-ي])(?:not|no|nothing|never|hardly|neither|nor|without|cannot|out of|far from|не|ні|ані|без|жодн[а-яі]{1,4}|немає|нема|нет|ни|ничего|нічого|вряд ли|навряд чи|لا|ليس|ليست|لم|لن|غير|بدون)|n't)(?:[ \\t]{1,3}[^ \\t,;:،؛()—–]{1,20}){0,3}[ \\t]{0,3}$"
);

/** Somebody else is said to say so. */
export const HEARSAY: readonly RegExp[] = [
  phrases(
    "(?:says?|said|claims?|claimed|told|believes?|believed|thinks?|thought|insists?|insisted|convinced|reports?|reported)",
    "according to|advertis~|marketed as|promoted as|leaflet|brochure|commercial|supposedly|allegedly|so-called"
  ),
  phrases(
    "кажуть|каже|казал~|сказал~|сказав|говор~|стверджу~|вважа~|переконан~|думає",
    "за словами|реклам~|нібито|начебто|так званий|буклет~"
  ),
  phrases(
    "говор~|сказал~|утвержда~|считает|считают|убежден~|уверен~|думает",
    "по словам|реклам~|якобы|будто|так называем~|буклет~"
  ),
  phrases(
    "(?:و)?(?:يقول|تقول|قال|قالت|يدعي|تدعي|يزعم|تزعم|يعتقد|تعتقد|ذكر|ذكرت)(?:ون|وا)?",
    "(?:ب)?حسب|(?:ال)?اعلان~|يروج~|النشره"
  ),
];

/** What treatment costs, whoever pays. */
export const COSTS: readonly RegExp[] = [
  phrases(
    "insur~|reimburs~|nhs|qalys?|icer|cost[- ]effective~|budget~|co-?pay~|afford~|medicaid|medicare|formulary|tenders?|tariff",
    "(?:per|a|each|every) (?:month|year|course|cycle|annum|patient)|monthly|annual~|yearly",
    "(?:price|cost)s? of (?:treatment|therapy|a course|the course)|(?:treatment|therapy) costs?|expensive"
  ),
  phrases(
    "страхов~|реімбурс~|відшкод~|бюджет~|дозволити|тендер~|закупів~|доступні ліки|дорог~",
    "вартість (?:лікування|терапії|курсу)|лікування коштує|(?:на|за|в) (?:місяць|рік|курс)|щомісяц~"
  ),
  phrases(
    "страхов~|возмещ~|бюджет~|позволить|тендер~|закупк~|льготн~|дорог~",
    "стоимость (?:лечения|терапии|курса)|лечение стоит|(?:в|за|на) (?:месяц|год|курс)|ежемесячн~"
  ),
  phrases(
    "(?:ال)?تكلفه|كلفه|(?:ال)?تامين~|ميزانيه|شهريا|سنويا|باهظ~|غالي~|يكلف"
  ),
];
