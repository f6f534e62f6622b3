import {
  FACILITIES_AFTER_VETO,
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
import { unpack } from "../unpack.ts";

/** A list is unpacked when the first word is looked up in it: most texts need none. */
function list(packed: string): (name: string) => boolean {
  let names: Set<string> | undefined;
  return (name) => {
    names ??= new Set(unpack(packed));
    return names.has(name.toLowerCase().replaceAll(" ", "_"));
  };
}

const isLatinTown = list(TOWNS_LATIN);
const isLatinRegion = list(REGIONS_LATIN);

/** A name in Latin letters, as "New Orleans". */
export const isTown = (name: string) => isLatinTown(name);
const isAbbreviation = list(REGIONS_ABBREVIATION);
const SHORT = /^[A-Z]{2,3}$/;
/** A country, state or province; two or three letters only in capitals. */
export const isRegion = (name: string) =>
  (SHORT.test(name) && isAbbreviation(name)) || isLatinRegion(name);
export const isKnownFacility = list(FACILITIES_KNOWN);
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
  const has = list(packed);
  return (name) => {
    const small = name.toLowerCase();
    for (let cut = 0; cut < 4 && small.length - cut > 1; cut++) {
      const at = small.length - cut;
      if (ENDING.test(small.slice(at)) && has(small.slice(0, at))) {
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

/** An Arabic name with the article or a particle before it, or without. */
export const isArabicTown = withoutParticles(TOWNS_ARABIC);
export const isArabicRegion = withoutParticles(REGIONS_ARABIC);
