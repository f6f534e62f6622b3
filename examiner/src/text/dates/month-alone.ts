import { before, L, matchAt, sticky } from "../patterns.ts";
import type { MonthName } from "./months.ts";

// Months that are other words too, with a capital or without.
const DOUBTFUL =
  /^(?:may|march|mar|june|april|august|mai|juli|mars|mayo|agosto|août|avril|abril|mart[ie]?|marzo|dec|sep|jan|jun|лют[а-я]{0,3}|.{0,2}مارس|.{0,3}ماي|.{0,3}آب|.{0,3}أوت)$/i;
const ABBREVIATED =
  /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|січ|лют|вер|бер|квіт|трав|черв|лип|серп|верес|жовт|груд|янв|фев|мар|апр|июн|июл|авг|сент?|окт|нояб?|дек)$/i;
const TITLE_CASE = /^[A-Z][a-z]/;
// "IN FEB", in a text of capitals only.
const SHOUTED = /^(?:JAN|FEB|JUN|JUL|AUG|SEPT|OCT|NOV|DEC)$/;
const SHOUTING = /(?:IN|SINCE|LAST|UNTIL|TILL|NEXT|EARLY|LATE|MID)[ -]$/;
const SMALL = /^[a-z]/;
// Full names that are other words as well, but not as often: "маю" is "I have", "نيسان" a car.
const WORDS =
  /^(?:ма[йяюе]м?|листопад[ауі]?|серп|марта?|.{0,3}(?:نيسان|تموز))$/i;
const SINCE =
  /(?:^|[^a-z])(?:since|from|until|till|in|last|next|early|late|mid)[ -]$/i;
// "from March to May"; "May: rash" as people write a course.
const OTHER_MONTH =
  /(?<![a-z])(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?) ?(?:-|and|to|or|through|until) ?$/i;
// "the August MRI", "his April bloods"
const THE =
  /(?<![A-Za-z])(?:the|a|an|her|his|their|my|our|your|latest|last) $/i;
const OF_CARE = sticky(
  " (?:MRI|CT|PET|scans?|echo|biops(?:y|ies)|bloods?|labs?|visit|appointment|clinic|films?|notes?|letter|report|study|admission|x-?rays?|results?|surgery|operation|op|ultrasound|E[CEK]G|exam|check-?up|review|infusion|dose|shot|colonoscopy|mammogram|relapse|episode)(?![a-z])"
);
// "in" in one with the month.
const IN_ARABIC = /^ب(?:مارس|ماي|آب|أوت|نيسان|تموز)$/;
const TO_MONTH = sticky(
  "-(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)",
  "i"
);
const ENTRY = /^(?: ?: | - )/;
const LINE = /(?:^|\n|[.,;] )[ >*-]{0,4}$/;
const ENDS = sticky(
  " ?(?:[,;.:)\\n]|$| (?:and|but|to|with|when|he|she|i|after|for|then)(?![a-z]))",
  "i"
);

const WHEN = new RegExp(
  `(?<![${L}])(?:in|since|from|between|around|circa|until|till|last|past|every|by|as of|this|next|during|through|after|before|early|late|mid|onset was|(?:end|beginning|start|middle|month|week) of|у|в|з|із|с|к|на|за|весь|протягом|впродовж|течение|близько|около|наступного|следующего|від|от|до|після|после|наприкінці|кінця|кінці|початку|середини|середині|конце|конца|начале|начала|середине|минулого|прошлого|цього|этого|місяця|місяць|месяца|في|منذ|خلال|شهر|حتى|بداية|نهاية|أواخر|أوائل|منتصف|مطلع|غرة|أواسط|طوال|إلى|من|قبل|بعد|أول|آخر|اول|اخر|نصف)[ -]{1,2}$`,
  "i"
);
const OF_A_YEAR = sticky(
  `,? (?:of |to )?(?:(?:this|last|that|the same|the following) year|минулого року|цього року|прошлого года|этого года|الماضي)(?![${L}])`,
  "i"
);

const ends = (text: string, at: number) => matchAt(ENDS, text, at) !== null;

export const isDoubtful = ({ name }: MonthName): boolean => DOUBTFUL.test(name);
export const isAbbreviated = ({ name }: MonthName): boolean =>
  ABBREVIATED.test(name);

/** Of the lunar months those that are no other words and no feast. */
const LUNAR = /^(?:رجب|شعبان|شوال|محرم|.{0,3}ذ[ويا] .{5,6})$/;
const SINCE_LUNAR = /(?:منذ|أواخر|أوائل|منتصف|شهر|مطلع) $/;

/** Is a month without day and year a date, and nothing else? "in May" is, "it may" and "during Ramadan" are not. */
export function isDateAlone(text: string, month: MonthName): boolean {
  const { name, start, end, lunar } = month;
  if (lunar && LUNAR.test(name) && SINCE_LUNAR.test(before(text, start, 14))) {
    return true;
  }
  if (
    lunar ||
    (isAbbreviated(month) &&
      !TITLE_CASE.test(name) &&
      !(SHOUTED.test(name) && SHOUTING.test(before(text, start, 8))))
  ) {
    return false;
  }
  if (matchAt(OF_A_YEAR, text, end)) {
    return true;
  }
  const lead = before(text, start, 24);
  if (
    (OTHER_MONTH.test(lead) && (!SMALL.test(name) || ends(text, end))) ||
    IN_ARABIC.test(name) ||
    matchAt(TO_MONTH, text, end) !== null ||
    (!SMALL.test(name) &&
      THE.test(lead) &&
      matchAt(OF_CARE, text, end) !== null) ||
    (text[start - 1] === "(" &&
      text[end] === ")" &&
      TITLE_CASE.test(name) &&
      !/^Ma/.test(name)) ||
    (ENTRY.test(text.slice(end, end + 3)) && LINE.test(lead))
  ) {
    return true;
  }
  const plain = isDoubtful(month) || isAbbreviated(month);
  return (
    (!plain && !WORDS.test(name)) ||
    (WHEN.test(lead) &&
      (!SMALL.test(name) || (SINCE.test(lead) && ends(text, end))))
  );
}
