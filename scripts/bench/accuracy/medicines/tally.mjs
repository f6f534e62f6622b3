import { contentOf } from "./texts.mjs";

const BRAND = "brand-names/brand-name";
const MISSPELLING = "brand-names/misspelling";

const meet = (a, b) => a.start < b.end && b.start < a.end;
const isExact = (a, b) => a.start === b.start && a.end === b.end;

/** What a finding says the name holds; each country's, where they differ. */
function contentsOf({ ingredients = "", regions }) {
  const each = regions?.split(" · ").map((one) => one.replace(/^[^:]*: /, ""));
  return (each ?? [ingredients]).map(contentOf);
}

/** A marked span beside the first finding of the rule that has to see it. */
function seen(span, findings) {
  const finding = findings.find((one) => meet(one, span));
  return {
    ...span,
    found: finding !== undefined,
    exact: finding !== undefined && isExact(finding, span),
    right:
      finding !== undefined &&
      contentsOf(finding.params).some((one) => span.contents.includes(one)),
    said: finding?.params.ingredients,
  };
}

/**
 * What one text comes to.
 *
 * @param {import("./texts.mjs").MedicineText} gold
 * @param {Array<{rule: string, start: number, end: number, params: object}>} findings of whatever rule
 */
export function tallyMedicines({ id, lang, text, spans }, findings) {
  const of = (rule) => findings.filter((one) => one.rule === rule);
  const brands = of(BRAND);
  const misspelt = of(MISSPELLING);
  return {
    id,
    lang,
    text,
    // A reader of the list may take a misspelt name for the right one: to see it is no mistake, only not asked for.
    brands: spans
      .filter(({ type }) => type === "BRAND")
      .map((span) => seen(span, brands)),
    misspelt: spans
      .filter(({ type }) => type === "MISSPELT")
      .map((span) => seen(span, misspelt)),
    told: brands.map((one) => ({
      ...one,
      right: spans.some((span) => meet(one, span)),
    })),
    hinted: misspelt.map((one) => ({
      ...one,
      right: spans.some((span) => meet(one, span)),
    })),
  };
}

const count = (items, holds) => items.filter(holds).length;
const some = (items) => Number(items.length > 0);

/** The numbers of a text, which add up over texts. */
export function medicineNumbers({ brands, misspelt, told, hinted }) {
  const isQuiet = brands.length + misspelt.length === 0;
  return {
    brands: brands.length,
    found: count(brands, ({ found }) => found),
    exact: count(brands, ({ exact }) => exact),
    right: count(brands, ({ right }) => right),
    told: told.length,
    wrong: count(told, ({ right }) => !right),
    misspelt: misspelt.length,
    recognised: count(misspelt, ({ found }) => found),
    understood: count(misspelt, ({ right }) => right),
    quiet: Number(isQuiet),
    alarmed: isQuiet ? some([...told, ...hinted]) : 0,
    touched: isQuiet ? some(hinted) : 0,
  };
}
