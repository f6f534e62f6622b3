import { L, matchAt, sticky } from "../patterns.ts";

/** The first to the nineteenth, then the tens; what a language writes in several ways has strokes between. */
const ENGLISH =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth".split(
    " "
  );
// Ukrainian and Russian stems in one.
const SLAVIC =
  "перш|перв друг|втор трет четверт|четвёрт п'ят|пят шост|шест сьом|седьм восьм дев'ят|девят десят одинадцят|одиннадцат дванадцят|двенадцат тринадцят|тринадцат чотирнадцят|четырнадцат п'ятнадцят|пятнадцат шістнадцят|шестнадцат сімнадцят|семнадцат вісімнадцят|восемнадцат дев'ятнадцят|девятнадцат двадцят|двадцат тридцят|тридцат".split(
    " "
  );
const ARABIC =
  "أول|اول|حادي ثاني ثالث رابع خامس سادس سابع ثامن تاسع عاشر".split(" ");

const ENGLISH_DAY = `(?:(twenty|thirty)[ -])?(${ENGLISH.join("|")})`;
const ENGLISH_BEFORE = new RegExp(
  `(?<![${L}])(?:the )?${ENGLISH_DAY}(?: day)? of $`,
  "i"
);
const ENGLISH_AFTER = sticky(`,? (the )?${ENGLISH_DAY}(?![${L}-])`, "i");
const SLAVIC_BEFORE = new RegExp(
  `(?<![${L}'])(?:(двадцять|двадцать|тридцять|тридцать) )?(${SLAVIC.join("|")})(?:[ьо]?[ге]?ого|[ьо]?его|ь?о?ому|ь?ему|є|е|ье|ое|ім|им|ым|ьим) $`,
  "i"
);
const ARABIC_BEFORE = new RegExp(
  `(?<!(?:سبوع|نصف|ثلث|عقد|دور) )(?<![${L}])[وبل]?ال(?:(${ARABIC.join("|")})(?: (عشر|و(?:ال)?عشر[يو]ن|و(?:ال)?ثلاث[يو]ن))?|(عشر|ثلاث)[يو]ن)(?: من)?(?: شهر)? $`
);

/** "خمسة أيار", as the Levant counts days. */
const COUNTED =
  "واحد تنين|اثنين ثلاثة|تلاتة أربعة|اربعة خمسة ستة سبعة ثمانية|تمانية تسعة عشرة".split(
    " "
  );
const COUNTED_BEFORE = new RegExp(
  `(?<![${L}])[بو]?(${COUNTED.join("|")})(?: شهر)? $`
);

/** A day in words before or behind a month, and how long it is. */
export interface Ordinal {
  readonly day: number;
  readonly length: number;
}

const dayIn = (list: readonly string[], word: string, tens = ""): number => {
  const index = list.findIndex((forms) => forms.split("|").includes(word));
  const day = index < 19 ? index + 1 : (index - 17) * 10;
  return day + (tens ? (/^(?:th|три)/i.test(tens) ? 30 : 20) : 0);
};

const arabicDay = ([, unit, ten = "", round = ""]: RegExpExecArray): number =>
  (unit ? dayIn(ARABIC, unit) : 0) +
  (ten === "عشر" ? 10 : 0) +
  (/^و(?:ال)?عشر|^عشر/.test(ten + round) && ten !== "عشر" ? 20 : 0) +
  (/ثلاث/.test(ten + round) ? 30 : 0);

/** Reads "the second of", "двадцять другого", "الثالث من" at the end of what stands before a month. */
export function ordinalBefore(lead: string): Ordinal | undefined {
  const spoken = ENGLISH_BEFORE.exec(lead) ?? SLAVIC_BEFORE.exec(lead);
  if (spoken) {
    const [whole, tens, word] = spoken;
    const small = word!.toLowerCase();
    const list = /^[a-z]/.test(small) ? ENGLISH : SLAVIC;
    return { day: dayIn(list, small, tens), length: whole.length };
  }
  const found = ARABIC_BEFORE.exec(lead);
  if (found) {
    return { day: arabicDay(found), length: found[0].length };
  }
  const counted = COUNTED_BEFORE.exec(lead);
  return counted
    ? { day: dayIn(COUNTED, counted[1]!), length: counted[0].length }
    : undefined;
}

/** Reads "August the nineteenth" behind a month. */
export function ordinalAfter(text: string, at: number): Ordinal | undefined {
  const found = matchAt(ENGLISH_AFTER, text, at);
  return found
    ? {
        day: dayIn(ENGLISH, found[3]!.toLowerCase(), found[2]),
        length: found[0].length,
      }
    : undefined;
}
