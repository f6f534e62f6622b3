import { L } from "../patterns.ts";

// Of cultures: "bcx 2/2", "1/4 pos".
const BOTTLES = /^[12]\/[24]$/;

// "biopsy pos 3/12"
const FOUND = /(?:neg|pos) $/i;
const CULTURE = new RegExp(
  `(?<![${L}])(?:[bu]?cx|cultures?|bottles?)[: (]{1,2}$`,
  "i"
);

// "review 2/7", "f/u 3/12": in so many days or months.
const SPELL = /^\d\/(?:7|12)$/;

// … and "echo 12/12" in a row of such.
const TWELFTHS = /^1[0-2]\/12$/;
const OTHER_SPELL = /(?<!\d)\d\/(?:52|12)(?!\d)/;
const LATER = new RegExp(
  `(?<![${L}])(?:review|f/u|fup?|follow-?up|repeat|dialysis|HD|appt|appointment|clinic|due|started|began|onset|scan|bloods|labs)(?: in)? $`,
  "i"
);
const AFTER = /(?:after|by|for|within) $/i;

/** "after 3/7", "for 2/12": so many days or months. */
export const isSpell = (whole: string, lead: string): boolean =>
  SPELL.test(whole) && AFTER.test(lead);

/** "bcx 2/2", "review 2/7": bottles and weeks that the words before count. */
export const isShare = (
  whole: string,
  lead: string,
  notMore: boolean
): boolean =>
  (BOTTLES.test(whole) && CULTURE.test(lead)) ||
  (SPELL.test(whole) && LATER.test(lead)) ||
  (TWELFTHS.test(whole) && OTHER_SPELL.test(lead)) ||
  (notMore && FOUND.test(lead));
