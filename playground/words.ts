import I18n, { type Locale } from "../test/stand-ins/discourse-i18n.ts";
import ar from "./words/ar.yml";
import en from "./words/en.yml";
import ru from "./words/ru.yml";
import uk from "./words/uk.yml";

const WORDS: Record<Locale, object> = { en, uk, ru, ar };

/** The languages of the page, each by its own name. */
export const LANGUAGES: Record<Locale, string> = {
  en: "English",
  uk: "Українська",
  ru: "Русский",
  ar: "العربية",
};

/** A text of this page, in the language that it is shown in. The checklist's own texts come from config/locales. */
export function t(key: string): string {
  const found = key
    .split(".")
    .reduce<unknown>(
      (node, part) => (node as Record<string, unknown> | undefined)?.[part],
      WORDS[I18n.currentLocale()]
    );
  return typeof found === "string" ? found : key;
}

/** Shows every text in another language, right to left where it is written so. */
export function showIn(locale: Locale): void {
  I18n.locale = locale;
  document.documentElement.lang = locale;
  document.documentElement.dir = locale === "ar" ? "rtl" : "ltr";
}
