import { L, LU } from "../../../patterns.ts";

/** "N Lincoln Ave" */
export const SIDE = "(?:[NSEW]{1,2}\\.?|North|South|East|West)";
/** A word of a street's name; no measure, as in "6 Minute Walk". */
export const NAME = `(?!(?:Minute|Min|Meter|Metre|Second|Hour|Day|Week|Month|Year|Step|Foot|Feet|Mile|Lead|Point|Item|Part|Way|Stage|Phase|Hole|Vessel|Chair|Timed|Simple|A|I|Percent|Fold|Patients?|Cases?|Women|Men) )(?:[${LU}][${L}'.-]{0,20}|\\d{1,3}(?:st|nd|rd|th)|(?:of|the|and|de|la|del|van|der|den|am|an|zur?) ?[${LU}][${L}'-]{0,20})`;
/** "221B", "12-14" */
export const NUMBER = "\\d{1,5}[A-Za-z]?(?: ?[-/] ?\\d{1,5}[A-Za-z]?)?";
