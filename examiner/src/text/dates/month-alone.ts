import { before, L, matchAt, sticky } from "../patterns.ts";
import type { MonthName } from "./months.ts";

// Months that are other words too, with a capital or without.
const DOUBTFUL =
  /^(?:may|march|mar|june|april|august|dec|sep|jan|jun|лют[а-я]{0,3}|.{0,2}مارس|.{0,3}ماي|.{0,3}آب|.{0,3}أوت)$/i;
const ABBREVIATED =
  /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|січ|лют|бер|квіт|трав|черв|лип|серп|верес|жовт|груд|янв|фев|мар|апр|июн|июл|авг|сент?|окт|нояб?|дек)$/i;
const CAPITAL = /^[A-Z]/;
const TITLE_CASE = /^[A-Z][a-z]/;
const LATIN = /^[a-z]/i;

const WHEN = new RegExp(
  `(?<![${L}])(?:in|since|until|till|last|this|next|during|through|after|before|early|late|mid|onset was|(?:end|beginning|start|middle|month|week) of|у|в|з|із|с|від|от|до|після|после|наприкінці|кінця|кінці|початку|середини|середині|конце|конца|начале|начала|середине|минулого|прошлого|цього|этого|місяця|місяць|месяца|في|منذ|خلال|شهر|حتى|بداية|نهاية|أواخر|أوائل|منتصف)[ -]{1,2}$`,
  "i"
);
const OF_A_YEAR = sticky(
  `,? (?:of |to )?(?:(?:this|last|that|the same|the following) year|минулого року|цього року|прошлого года|этого года|الماضي)(?![${L}])`,
  "i"
);

export const isDoubtful = ({ name }: MonthName): boolean => DOUBTFUL.test(name);
export const isAbbreviated = ({ name }: MonthName): boolean =>
  ABBREVIATED.test(name);

/** Is a month without day and year a date, and nothing else? "in May" is, "it may" and "during Ramadan" are not. */
export function isDateAlone(text: string, month: MonthName): boolean {
  const { name, start, end, lunar } = month;
  if (lunar || (isAbbreviated(month) && !TITLE_CASE.test(name))) {
    return false;
  }
  if (matchAt(OF_A_YEAR, text, end)) {
    return true;
  }
  const capital = CAPITAL.test(name);
  if (capital && !isDoubtful(month) && !isAbbreviated(month)) {
    return true;
  }
  return (capital || !LATIN.test(name)) && WHEN.test(before(text, start, 24));
}
