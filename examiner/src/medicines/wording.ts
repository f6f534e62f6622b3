import type { Language } from "../text/language.ts";
import { caseOf, type Ending, inCase } from "./declension.ts";
import type { Directory } from "./directory.ts";
import type { LookedUp } from "./looked-up.ts";
import type { Content } from "./pack.ts";

const IN_COMBINATION: Record<Language, string> = {
  en: "in combination",
  uk: "у комбінації",
  ru: "в комбинации",
  ar: "ضمن توليفة",
};

const keyOf = ({ ingredients, more }: Content) =>
  ingredients.join(";") + (more ? ";+" : "");

const isOf = (packs: number, pack: number) => (packs & (1 << pack)) !== 0;

function homeRegions({ packs, directory }: LookedUp): Set<string> {
  return new Set(
    directory.packs.flatMap(({ regions }, pack) =>
      isOf(packs, pack) ? regions : []
    )
  );
}

function homeFirst(contents: Content[], home: ReadonlySet<string>): Content[] {
  const isHome = ({ regions }: Content) =>
    Number(regions.some((region) => home.has(region)));
  return contents.sort((a, b) => isHome(b) - isHome(a));
}

/** What the name stands for, each content once, those of the packs' own countries first. */
export function contentsOf(looked: LookedUp): Content[] {
  const { found, directory } = looked;
  const contents = new Map<string, Content>();
  for (const { pack, contents: said } of found.readings) {
    for (const content of said) {
      const key = keyOf(content);
      // Own words are of no pack.
      const own = directory.packs[pack]?.regions ?? [];
      const regions = content.regions.length > 0 ? content.regions : own;
      const known = contents.get(key)?.regions ?? [];
      const all = [...new Set([...known, ...regions])];
      contents.set(key, { ...content, regions: all });
    }
  }
  return contents.size === 1
    ? [...contents.values()]
    : homeFirst([...contents.values()], homeRegions(looked));
}

const SISTERS: Partial<Record<Language, Language>> = { uk: "ru", ru: "uk" };

/** Few words may not tell Ukrainian from Russian: then it is the one that the packs speak. */
export function spokenLanguage(
  language: Language,
  { directory, packs }: LookedUp
): Language {
  const isSpoken = (one: Language) =>
    directory.packs.some(
      ({ translations }, pack) => isOf(packs, pack) && translations.has(one)
    );
  const sister = SISTERS[language];
  return sister && !isSpoken(language) && isSpoken(sister) ? sister : language;
}

/** In a case, if each of the names has it. */
function bendNames(
  names: readonly string[],
  language: Language,
  ending: Ending | undefined
): readonly string[] {
  const wanted = caseOf(ending, language);
  const bent = wanted && names.map((name) => inCase(name, wanted, language));
  return bent?.every((name) => name !== undefined) ? bent : names;
}

/**
 * The ingredients as the text may name them: "furosemide", "perindopril + indapamide", "x in combination". `ending`: of
 * the name that they take the place of.
 */
export function nameContent(
  { ingredients, more }: Content,
  language: Language,
  {
    directory,
    packs,
  }: { readonly directory: Directory; readonly packs: number },
  ending?: Ending
): string {
  const names = ingredients.map((inn) =>
    directory.translate(inn, language, packs)
  );
  const all = bendNames(names, language, ending).join(" + ");
  return more ? `${all} ${IN_COMBINATION[language]}` : all;
}

/** English INNs, "; " between; "combination" last when others go with them, unlisted. */
export const innsOf = ({ ingredients, more }: Content) =>
  [...ingredients, ...(more ? ["combination"] : [])].join("; ");
