import type { Language } from "../language.ts";
import { phrasesIn } from "../phrases.ts";

const LATIN = /^(?:Mr|Mrs|Ms|Miss|Mx)\b/i;

/**
 * Forms of address, and the word for a patient that takes their place with the same ending or particle. "Пані" is not
 * here: it has one form for every case, the word for a patient has not.
 */
const FORMS: ReadonlyArray<readonly [form: RegExp, patient: string]> = [
  [/^[Пп]ан(?=а?$|ові$|ом$)/, "пацієнт"],
  [/^(?:[Гг]осподин|[Гг]ражданин)(?=[ау]?$|ом$)/, "пациент"],
  [/^(?:[Гг]оспож|[Гг]ражданк)(?=[аиу]$|ой$)/, "пациентк"],
  [/(?<=ال|لل)(?:سيد|حاج)(?=ة?$)/, "مريض"],
];

/** The patient instead of "Mr" and a name; undefined for titles that say what somebody is, as "Dr" does. */
export function patientFor(
  title: string,
  language: Language
): string | undefined {
  if (LATIN.test(title)) {
    return phrasesIn(language).patient;
  }
  const form = FORMS.find(([written]) => written.test(title));
  return form && title.replace(...form);
}
