import {
  FACILITIES_AFTER_VETO,
  FACILITIES_ARABIC_GENERIC,
  FACILITIES_GENERIC,
  FACILITIES_KNOWN,
  FACILITIES_OTHER,
  REGIONS_ABBREVIATION,
  REGIONS_ARABIC,
  REGIONS_LATIN,
  REGIONS_STEM,
  TOWNS_ARABIC,
  TOWNS_LATIN,
  TOWNS_STEM,
} from "../../lexicons/places.ts";
import { NameList } from "../name-list.ts";

function list(packed: string): (name: string) => boolean {
  const names = new NameList(packed);
  return (name) => names.has(name);
}

const latinTowns = new NameList(TOWNS_LATIN);
const facilities = new NameList(FACILITIES_KNOWN);
const isLatinRegion = list(REGIONS_LATIN);

/** A name in Latin letters, as "New Orleans". */
export const isTown = (name: string) => latinTowns.has(name);
const isAbbreviation = list(REGIONS_ABBREVIATION);
const SHORT = /^[A-Z]{2,3}$/;
/** A country, state or province; two or three letters only in capitals. */
export const isRegion = (name: string) =>
  (SHORT.test(name) && isAbbreviation(name)) || isLatinRegion(name);
export const isKnownFacility = (name: string) => facilities.has(name);

/** Can the word in [start, end) be the first one of a town's name, of a known facility's? */
export const beginsTown = (text: string, start: number, end: number) =>
  latinTowns.beginsAt(text, start, end);
export const beginsFacility = (text: string, start: number, end: number) =>
  facilities.beginsAt(text, start, end);

const isGenericWord = list(FACILITIES_GENERIC);
/** A word that no name of a place has: a time, a unit, a title, a department. */
export const isOther = list(FACILITIES_OTHER);
export const isAfterVeto = list(FACILITIES_AFTER_VETO);

/** Illnesses, branches and treatments have endings of their own. */
const MEDICAL =
  /(?:itis|osis|oses|oma|omas|ology|ologic|ological|ologist|ologists|emia|aemia|pathy|therapy|iatrics?|iatry|ectomy|plasty|uria|algia|scopy|graphy|gram|trophy|plegia|phrenia|cardial|sclerosis)$/i;

/** A word that makes no name of a place: a kind, a branch, a part. */
export const isGeneric = (word: string) =>
  isGenericWord(word) || MEDICAL.test(word);

const ENDING =
  /^(?:|а|и|і|ї|у|ю|е|є|о|ы|я|ь|й|ою|ею|єю|ой|ей|ом|ем|єм|ём|ам|ями|ами|ах|ях|ів|їв|ев|ов|ий|ого|ому|ім|им|ым|ый|ая|ую|ое|ої|ій|ье|ья|ью|ьом|ьем|ець|ця|цю|цем|ці|ии|ию|ией|ією|ец|оль|ель|іль|оля|олі|еля)$/;

function stemmed(packed: string): (name: string) => boolean {
  const names = new NameList(packed);
  return (name) => {
    const small = name.toLowerCase();
    for (let at = small.length; at > small.length - 4 && at > 1; at--) {
      if (names.hasAt(small, 0, at) && ENDING.test(small.slice(at))) {
        return true;
      }
    }
    return false;
  };
}

/** A Ukrainian or Russian name in any case. */
export const isCyrillicTown = stemmed(TOWNS_STEM);
export const isCyrillicRegion = stemmed(REGIONS_STEM);

const PARTICLE = /^(?:[وف]?(?:ال|لل|بال|كال|ب|ل)|[وف])/;

function withoutParticles(packed: string): (name: string) => boolean {
  const has = list(packed);
  return (name) =>
    has(name) ||
    has(name.replace(/^ال/, "")) ||
    has(name.replace(PARTICLE, ""));
}

function withArticle(packed: string): (name: string) => boolean {
  const has = list(packed);
  return (name) => has(name) || has(name.replace(/^ال/, ""));
}

/** An Arabic name with the article or a particle before it, or without. */
export const isArabicTown = withoutParticles(TOWNS_ARABIC);
/** Branches, kinds, parts, houses: no name of a place. */
export const isArabicGeneric = withArticle(FACILITIES_ARABIC_GENERIC);
export const isArabicRegion = withoutParticles(REGIONS_ARABIC);
