import { goesOn, isReference } from "../../numbers.ts";
import { before } from "../../patterns.ts";
import { hasRole } from "../../words.ts";
import { match } from "./match.ts";

/** "TC 21473958206": a label that no list has is enough for a number whose check is right. */
export const SHORT_LABEL =
  /(?:^|[^A-Za-z])(?!NCT|ID|UMLS|CUI|PMCID|CTRI|CAS|EAN|PMID|DOI|RRID|ATCC|GEO|PDB)[A-Z]{2,5}[:.]? $/;

/** "HAR 60019923": no value of a laboratory has so many digits. A day has eight, and a count is round. */
const COUNTED =
  /(?:VL|DNA|RNA|HCG|PCR|CPT|PLT|WBC|RBC|CFU|TEL|FAX|MOB|PH|ISBN|ISSN|NDC|SNOMED|CT|DIN|PL) $/;

const DAY_OR_ROUND = /^(?:19|20)\d{6}$|000$/;

/** Seven to nine digits behind a short label in capitals that no list has. */
export function byLabel(text: string, start: number, end: number) {
  const lead = before(text, start, 9);
  const label = SHORT_LABEL.exec(lead)?.[0].replace(/[^A-Z]/g, "");
  return end - start > 6 &&
    end - start < 10 &&
    label !== undefined &&
    // Another rule reads what stands behind labels that are known.
    !hasRole(label, ["record-cue", "record-label"]) &&
    !COUNTED.test(lead) &&
    !DAY_OR_ROUND.test(text.slice(start, end)) &&
    !goesOn(text, end) &&
    !isReference(text, start)
    ? match(start, text.slice(start, end))
    : undefined;
}
