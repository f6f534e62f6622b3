import { tracked } from "@glimmer/tracking";
import ar from "../../config/locales/client.ar.yml";
import en from "../../config/locales/client.en.yml";
import ru from "../../config/locales/client.ru.yml";
import uk from "../../config/locales/client.uk.yml";
import core from "./core-texts.yml";

export type Locale = "en" | "uk" | "ru" | "ar";
type Options = Record<string, unknown>;

const FILES = [core, en, uk, ru, ar];
const SECTIONS = ["js", "admin_js"];
const missing = new Set<string>();

/** The locale that every text on the page is in; setting it shows all of them anew. */
class I18nStandIn {
  @tracked locale: Locale = "en";
  defaultLocale: Locale = "en";

  t = (key: string, options: Options = {}): string => {
    const found =
      this.lookup(this.locale, key) ?? this.lookup(this.defaultLocale, key);
    const text = this.chooseForm(found, options);
    if (text === undefined) {
      missing.add(`${this.locale}.${key}`);
      return `[${this.locale}.${key}]`;
    }
    return interpolate(text, options);
  };

  currentLocale(): Locale {
    return this.locale;
  }

  get currentBcp47Locale(): string {
    return this.locale;
  }

  /** Thousands apart by a comma, as in core's English; its files give other languages their own sign. */
  toNumber(value: number, { precision }: { precision: number }): string {
    return value.toFixed(precision).replace(/\B(?=(\d{3})+(?!\d))/g, ",");
  }

  private lookup(locale: Locale, key: string): unknown {
    const paths = SECTIONS.map((section) => [
      locale,
      section,
      ...key.split("."),
    ]);
    return paths
      .flatMap((path) => FILES.map((file) => dig(file, path)))
      .find((found) => found !== undefined);
  }

  private chooseForm(found: unknown, { count }: Options): string | undefined {
    if (typeof found === "string") {
      return found;
    }
    if (typeof count !== "number") {
      return undefined;
    }
    const forms = (found ?? {}) as Record<string, string>;
    const category = new Intl.PluralRules(this.locale).select(count);
    return (
      (count === 0 ? forms.zero : undefined) ?? forms[category] ?? forms.other
    );
  }
}

function dig(tree: unknown, path: string[]): unknown {
  return path.reduce<unknown>(
    (node, key) => (node as Record<string, unknown> | undefined)?.[key],
    tree
  );
}

function interpolate(text: string, options: Options): string {
  return text.replace(/%\{(\w+)\}|\{\{(\w+)\}\}/g, (sign, ...names) => {
    const name = names.find((candidate) => candidate !== undefined);
    return name in options ? String(options[name]) : sign;
  });
}

const I18n = new I18nStandIn();

export default I18n;

export function i18n(key: string, options?: Options): string {
  return I18n.t(key, options);
}

/**
 * Keys that were asked for and are in no file since the last call; a test fails when there are some.
 * Throwing where the text is rendered would hide the cause behind failures of the renderer.
 */
export function takeMissingKeys(): string[] {
  const keys = [...missing];
  missing.clear();
  return keys;
}
