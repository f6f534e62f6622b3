import type { Language } from "./language.ts";
import { L } from "./patterns.ts";

/** Words that keep the clinical sense where an identifier stood. */
interface Phrases {
  readonly patient: string;
  readonly doctor: string;
  /** Stands for a name behind a title, as in case reports. */
  readonly unnamed: string;
  readonly ninetyOrOlder: string;
  /** A day of the story and a year: by what stands before them, the first that fits; the last fits always. */
  readonly day: Forms;
  readonly year: Forms;
}

/** In the words stands "#" for the number. */
type Forms = ReadonlyArray<readonly [before: RegExp, words: string]>;

/** Stands for the number in what `dayPhrase` answers. */
export const COUNT = "#";

const behind = (words: string) => new RegExp(`(?<![${L}])(?:${words}) $`, "i");
// A label, an opening bracket: a bare year reads best.
const LABEL =
  /(?:[:(#=/|,-]|\b(?:dated|DOB|birth)|народження|рождения|الميلاد|مواليد|بتاريخ) ?$/i;
const ALWAYS = /$/;
const EN_BEFORE =
  "in|since|until|till|to|by|from|of|before|after|during|through|early|late|mid";

const PHRASES: Readonly<Record<Language, Phrases>> = {
  en: {
    patient: "the patient",
    doctor: "the doctor",
    unnamed: "X.",
    ninetyOrOlder: "90 or older",
    day: [
      [behind(`${EN_BEFORE}|on`), "day #"],
      [LABEL, "day #"],
      [ALWAYS, "on day #"],
    ],
    year: [
      [behind(EN_BEFORE), "#"],
      [behind("on"), "a day in #"],
      [LABEL, "#"],
      [ALWAYS, "in #"],
    ],
  },
  uk: {
    patient: "пацієнт",
    doctor: "лікар",
    unnamed: "N.",
    ninetyOrOlder: "90 років або більше",
    day: [
      [behind("у|в|на|по|за"), "#-й день"],
      [behind("з|із|від|до|після|близько"), "#-го дня"],
      [LABEL, "день #"],
      [ALWAYS, "на #-й день"],
    ],
    year: [
      [behind("у|в"), "# році"],
      [behind("з|із|від|до|після|близько"), "# року"],
      [LABEL, "#"],
      [ALWAYS, "у # році"],
    ],
  },
  ru: {
    patient: "пациент",
    doctor: "врач",
    unnamed: "N.",
    ninetyOrOlder: "90 лет или больше",
    day: [
      [behind("в|на|по|за"), "#-й день"],
      [behind("с|от|до|после|около"), "#-го дня"],
      [LABEL, "день #"],
      [ALWAYS, "на #-й день"],
    ],
    year: [
      [behind("в"), "# году"],
      [behind("с|от|до|после|около"), "# года"],
      [LABEL, "#"],
      [ALWAYS, "в # году"],
    ],
  },
  ar: {
    patient: "المريض",
    doctor: "الطبيب",
    unnamed: "س.",
    ninetyOrOlder: "90 سنة أو أكثر",
    day: [
      [behind("يوم"), "رقم #"],
      [behind("في|منذ|خلال|حتى|قبل|بعد|من"), "اليوم #"],
      [LABEL, "اليوم #"],
      [ALWAYS, "في اليوم #"],
    ],
    year: [
      [behind("يوم"), "من عام #"],
      [behind("في|منذ|خلال|حتى|قبل|بعد|من"), "عام #"],
      [LABEL, "#"],
      [ALWAYS, "في عام #"],
    ],
  },
};

export const phrasesIn = (language: Language): Phrases => PHRASES[language];

/** Does a sentence end before at most three spaces at the end of `lead`, or `lead` begin there? */
function opensSentence(lead: string): boolean {
  let at = lead.length;
  while (at > lead.length - 3 && lead[at - 1] === " ") {
    at--;
  }
  return at === 0 || "\n.!?".includes(lead[at - 1]!);
}

/** `phrase` with a capital if it begins a sentence: `lead` is the text before it. */
export const asWritten = (phrase: string, lead: string): string =>
  opensSentence(lead)
    ? phrase.charAt(0).toUpperCase() + phrase.slice(1)
    : phrase;

const fitting = (forms: Forms, lead: string): string =>
  asWritten(forms.find(([fits]) => fits.test(lead))![1], lead);

/** The year alone, in words that fit behind `lead`, the text before it. */
export const yearPhrase = (
  language: Language,
  year: number,
  lead: string
): string => fitting(PHRASES[language].year, lead).replace(COUNT, `${year}`);

/** Words for a day of the story that fit behind `lead`; COUNT stands where its number belongs. */
export const dayPhrase = (language: Language, lead: string): string =>
  fitting(PHRASES[language].day, lead);
