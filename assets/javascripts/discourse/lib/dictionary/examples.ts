import type { Pack } from "./dictionary.ts";

type Language = "en" | "uk" | "ru" | "ar";

/**
 * Sentences to try, in the language of the names: a name that is nothing else, a combination, a word that its dose makes
 * a name, the same as a word, a slip, code.
 */
const EXAMPLES: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "Started on Lasix 40 mg in the morning.",
    "Took Augmentin 625 mg tablets for a week.",
    "Took Alli 60 mg with lunch.",
    "The aim is to walk again.",
    "Cymbelta 60 mg stopped abruptly.",
    "The label says `Nexium`.",
  ],
  uk: [
    "Призначено Лазикс 40 мг зранку.",
    "Тиждень приймає таблетки Аугментин 625 мг.",
    "Отримує Ярину по 1 таблетці.",
    "Ярина почувається краще.",
    "Приймає Аугмнтин 625 мг двічі на добу.",
    "На етикетці `Нексіум`.",
  ],
  ru: [
    "Назначен Лазикс 40 мг утром.",
    "Неделю принимает таблетки Аугментин 625 мг.",
    "Получает таблетки Ярина по схеме.",
    "Ярина чувствует себя лучше.",
    "Принимает Аугмнтин 625 мг дважды в день.",
    "На этикетке `Нексиум`.",
  ],
  ar: [
    "بدأ العلاج بلازيكس 40 ملغ صباحًا.",
    "أقراص أوجمنتين 625 ملغ مدة أسبوع.",
    "أقراص ياسمين يوميًا.",
    "ياسمين بخير اليوم.",
    "على العبوة `نيكسيوم`.",
  ],
};

/** In whose language a pack writes its names, beside Latin letters. */
const WRITTEN_IN: Readonly<Record<string, Language>> = {
  ar: "ar",
  ru: "ru",
  ua: "uk",
};

/** For these packs; in the reader's language where they know it. */
export function examplesFor(
  packs: readonly Pack[],
  locale: string
): readonly string[] {
  const known = packs.map(({ id }) => WRITTEN_IN[id] ?? "en");
  const language = known.find((one) => locale.startsWith(one)) ?? known[0];
  return EXAMPLES[language ?? "en"];
}
