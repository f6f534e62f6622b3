import { L, LU } from "../patterns.ts";
import { hasRole } from "../words.ts";
import { mayBeName } from "./may-be-name.ts";
import type { Named } from "./named.ts";
import { isArabic, isCyrillic } from "./scripts.ts";

// Bars are blanked: cells have two spaces or more between them, and a row of dashes stands below the heads.
const DASHES = /\n {0,4}:?-{2,40}:?(?: {1,4}:?-{2,40}:?){0,12} {0,4}(?=\n)/g;
const CELL = /[^ \n]{1,120}(?: [^ \n]{1,120}){0,60}/g;
const PERSON =
  /^(?:(?:patient|pt|client|relative|member|baby|child|consultant|doctor|dr|nurse|surgeon|an[a]?esthetist|clinician|operator|assistant|keyworker|resident|student|contact|nok|next of kin|mother|father|partner|owner|guest|player)s?(?:'s)?(?: names?)?|(?:(?:full|first|last|given|family|patient|pt) )?names?|surname|forename|who|(?:seen|reviewed|reported|operated|done) by|піб|п\.і\.б\.|прізвище|ім'я|пацієнт(?:к?а|и)?|хвор(?:ий|а|і)|лікар|фио|ф\.и\.о\.|фамилия|имя|пациент(?:к?а|ы)?|больн(?:ой|ая|ые)|врач|хто|кто|الاسم(?: (?:ال)?(?:كامل|ثلاثي|رباعي))?|اسم المريضة?|المريضة?|المرضى|الطبيب)$/i;
const NAME = /^(?:names?|who|хто|кто|имя)$/i;
// Where such columns stand, "name" is a medicine's, a test's or a trial's.
const OF_THINGS =
  / (?:drug|dose|route|brand|generic|class|mg|strength|price|cost|test|score|trial|study|gene|sensitivity|specificity|unit|range|reference|year|formula|препарат|доза|тест) /i;
const PEOPLE = new RegExp(
  `^[${LU}\\u0621-\\u064a][${L}'.-]{0,24}(?:,? [${L}'.-]{1,24}){0,3}$`
);
const MOST_TABLES = 8;
const MOST_ROWS = 60;

interface Cell {
  readonly start: number;
  readonly end: number;
  readonly written: string;
}

function cellsOf(text: string, from: number, to: number): Cell[] {
  const cells: Cell[] = [];
  CELL.lastIndex = from;
  for (let found = CELL.exec(text); found; found = CELL.exec(text)) {
    const end = found.index + found[0].length;
    if (end > to) {
      break;
    }
    cells.push({ start: found.index, end, written: found[0] });
  }
  return cells;
}

/** Places of the columns that hold people, by the heads of a table. */
function columnsOf(heads: readonly Cell[]): number[] {
  const things = OF_THINGS.test(
    ` ${heads.map(({ written }) => written).join(" ")} `
  );
  return heads.flatMap(({ written }, place) =>
    PERSON.test(written) && !(things && NAME.test(written)) ? [place] : []
  );
}

function isPerson(written: string): boolean {
  if (!PEOPLE.test(written)) {
    return false;
  }
  const words = written.split(/[ ,]{1,2}/).filter((word) => word.length > 2);
  const first = written[0]!;
  return isCyrillic(first) || isArabic(first)
    ? words.length > 0 &&
        words.every(
          (word) => !hasRole(word, ["not-name", "person", "patient", "kinship"])
        )
    : words.length > 0 &&
        words.every((word) => mayBeName(word) || !/^[A-Z]/.test(word));
}

const lineEnd = (text: string, at: number) => {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
};

/** Cells of people in all tables of a text, or of its part. */
export function peopleInTables(text: string): Named[] {
  const people: Named[] = [];
  DASHES.lastIndex = 0;
  for (let table = 0; table < MOST_TABLES; table++) {
    const dashes = DASHES.exec(text);
    if (!dashes) {
      break;
    }
    const headStart = text.lastIndexOf("\n", dashes.index - 1) + 1;
    const columns = columnsOf(cellsOf(text, headStart, dashes.index));
    let at = DASHES.lastIndex + 1;
    for (let row = 0; columns.length > 0 && row < MOST_ROWS; row++) {
      const end = lineEnd(text, at);
      const cells = cellsOf(text, at, end);
      if (cells.length < 2) {
        break;
      }
      for (const column of columns) {
        const cell = cells[column];
        if (cell && isPerson(cell.written)) {
          people.push({ start: cell.start, end: cell.end, place: "own" });
        }
      }
      at = end + 1;
    }
  }
  return people;
}

/** A cell below the head "Patient" or "Name": the word at `start` begins it. */
export function inTable(text: string, start: number): Named | undefined {
  const from = Math.max(0, start - 118);
  const near = text.slice(from, start + 60);
  const found = peopleInTables(near).find(
    (cell) => cell.start === start - from
  );
  return found && { ...found, start, end: found.end + from };
}
