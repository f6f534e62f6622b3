import { L, LU, matchAt, sticky } from "../../patterns.ts";
import { isRegion, isTown } from "../lists.ts";

const FLAT = sticky(
  "(?:,|\\.)?[ \\n]{0,2}(?:Apt|Apartment|Suite|Ste|Unit|Flat|Room|Rm|Floor|Fl|No|Lot|Bldg|Building|Block|Blk|#)\\.? ?#?[A-Za-z]?-?\\d{0,5}[A-Za-z]?(?![A-Za-z0-9])",
  "i"
);
const POSTCODE =
  "(?:[A-Z]{1,2}\\d[\\dA-Z]? ?\\d[A-Z]{2}|[A-Z]\\d[\\dW] [A-Z\\d]{4}|[A-Z]{1,2}\\d{1,2}|\\d{5}(?:-\\d{4})?|\\d{4,6}|\\d{3} \\d{2,3}|[A-Z]\\d[A-Z][ -]?\\d[A-Z]\\d|\\d{4} ?[A-Z]{2})";
const STATE = "(?:[A-Z]{2,3}|nan)";
const CODE = sticky(
  `(?:,|-)?(?: |\\n){1,3}(?:(?:${STATE},?[ \\n]{1,2})?${POSTCODE}|${STATE}(?=[,.;)?!\\n]|$))(?![${L}\\d])`
);
const WORDS = `(?:(?:St|Mt|Ft|Ste)\\. )?[${LU}][${L}'-]{1,20}(?:[ -](?:(?:de|la|le|sur|am|an|der|upon|on|del|di|of) )?[${LU}][${L}'-]{1,18}){0,2}(?![${L}\\d])`;
const PLACE = sticky(`, ?\\n?((?:\\d{4,6} )?(?:${WORDS}))`);
const BESIDE = sticky(` (${WORDS}),? (?=${STATE}[ ,]|${POSTCODE})`);
/** What may stand behind an address's last word. */
const ENDS = sticky(
  ` ?(?:[,.;:)?!\\n|"'(-]|$)| (?:and|is|was|but|who|with|where|since|on|in|for|at|by|has)(?![${L}])|,? ${POSTCODE}|,? ${STATE}(?![${L}])`
);
const LABEL = sticky(" {0,3}[:=]");
/** A line of its own with nothing but a name, and a state, a country or a postcode on the next one. */
const LINE = sticky(`\\n{1,2} {0,3}(${WORDS})(?= ?,?\\n)`);
const LAST_LINE = sticky(
  `(?: ?,?\\n{1,2} {0,3},? ?)(?:(${WORDS})(?:,? ${POSTCODE})?|${STATE},?(?=\\n| |$)|${POSTCODE})(?![${L}])`
);

/** Is this a town: one of the list, or a word that nothing but an address's next part follows? */
const isPlace = (text: string, name: string, end: number) =>
  !matchAt(LABEL, text, end) &&
  (isTown(name) || isRegion(name) || matchAt(ENDS, text, end) !== null);

/** Both lines need the end of one before their name: most places have none. */
const endsLine = (text: string, at: number) =>
  text[at] === "\n" || text[at + 1] === "\n" || text[at + 2] === "\n";

/** Lines of an address as it stands on a letter. */
function nextLine(text: string, at: number): number {
  if (!endsLine(text, at)) {
    return at;
  }
  const last = matchAt(LAST_LINE, text, at);
  if (last) {
    const name = last[1];
    const past = at + last[0].length;
    const ends = !matchAt(LABEL, text, past);
    if (
      ends &&
      (!name ||
        /^[A-Z]{2,3}$/.test(name) ||
        isRegion(name) ||
        isTown(name) ||
        /\d$/.test(last[0]))
    ) {
      return past;
    }
  }
  const line = matchAt(LINE, text, at);
  const past = at + (line?.[0].length ?? 0);
  return line && (isTown(line[1]!) || nextLastLine(text, past)) ? past : at;
}

function nextLastLine(text: string, at: number): boolean {
  const last = matchAt(LAST_LINE, text, at);
  return (
    last !== null &&
    (!last[1] ||
      /^[A-Z]{2,3}$/.test(last[1]) ||
      isRegion(last[1]) ||
      /\d$/.test(last[0]))
  );
}

function step(text: string, at: number): number {
  const flat = matchAt(FLAT, text, at)?.[0];
  if (flat && /\d/.test(flat)) {
    return at + flat.length;
  }
  const place = matchAt(PLACE, text, at);
  const past = at + (place?.[0].length ?? 0);
  if (place && isPlace(text, place[1]!, past)) {
    return past;
  }
  const code = matchAt(CODE, text, at);
  if (code) {
    return at + code[0].length;
  }
  const beside = matchAt(BESIDE, text, at);
  if (beside) {
    return at + 1 + beside[1]!.length;
  }
  return nextLine(text, at);
}

const MOST_STEPS = 7;

/** Where an address ends whose street ends at `at`: flat, town, state, postcode, country, each behind a comma or a line. */
export function endOfAddress(text: string, at: number): number {
  let end = at;
  for (let count = 0; count < MOST_STEPS; count++) {
    const next = step(text, end);
    if (next === end) {
      break;
    }
    end = next;
  }
  return end;
}
