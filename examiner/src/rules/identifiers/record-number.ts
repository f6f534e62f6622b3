import { type LocalRule, type Match, REACH } from "../../rule.ts";
import { isDigit, isUppercase } from "../../text/characters.ts";
import { cellsBelow, cellUnder } from "../../text/columns.ts";
import { accountAt, cardAt } from "../../text/numbers/bank-numbers.ts";
import { labelledAt } from "../../text/numbers/labelled.ts";
import { numberedAt } from "../../text/numbers/numbered.ts";
import {
  isFile,
  isPaper,
  lowNumberAt,
  paperAt,
} from "../../text/numbers/papers.ts";
import { codeAt } from "../../text/numbers/record-codes.ts";
import { before, L } from "../../text/patterns.ts";
import { hasRole } from "../../text/words.ts";

type Placed = readonly [at: number, code: string];

const HASH = 0x23;
/** "booking # 2203": elsewhere the sign begins a heading, a colour, a tag. */
const BEHIND_WORD = new RegExp(`[${L}.][ ]?$`);

/** Bank numbers tell themselves by their form and their check. */
function bankNumber(text: string, start: number, end: number) {
  const from = end - start === 4 ? start : start - 2;
  const code =
    end - start === 4
      ? cardAt(text, start)
      : isUppercase(text.charCodeAt(start - 1))
        ? accountAt(text, from)
        : undefined;
  return code ? ([from, code] as const) : undefined;
}

function find(text: string, start: number, end: number): Placed | undefined {
  const first = text.charCodeAt(start);
  if (isDigit(first)) {
    return bankNumber(text, start, end);
  }
  if (first === HASH && !BEHIND_WORD.test(before(text, start, 2))) {
    return undefined;
  }
  if (isPaper(text.slice(start, end))) {
    return paperAt(text, start, end);
  }
  return hasRole(text.slice(start, end), ["record-cue", "record-label"])
    ? (labelledAt(text, start, end) ??
        (isFile(text.slice(start, end))
          ? paperAt(text, start, end)
          : undefined) ??
        numberUnder(text, start))
    : (numberedAt(text, start, end) ?? lowNumberAt(text, start, end));
}

/** The number in the first row under the head of a column. */
function numberUnder(text: string, start: number): Placed | undefined {
  const from = Math.max(0, start - REACH);
  const near = text.slice(from, start + REACH);
  const cell = cellUnder(near, start - from);
  const code = cell && codeAt(near, cell.start);
  return cell && code && cell.start + code.length === cell.end
    ? [cell.start + from, code]
    : undefined;
}

/** Numbers below numbers that fill the cell of a table. */
function numbersBelow(text: string, matches: readonly Match[]): Match[] {
  const below = new Set<number>();
  return matches.flatMap(({ start, end }) => {
    const cells = below.has(start) ? [] : cellsBelow(text, start, end);
    return cells.flatMap((cell) => {
      below.add(cell.start);
      return codeAt(text, cell.start)?.length === cell.end - cell.start
        ? [{ ...cell, suggestions: [""] }]
        : [];
    });
  });
}

/** A record, case, account, policy, passport, licence, accession or card number behind the word that says so. */
export default {
  category: "ID_NUMBER",
  reads: ["quote", "code", "link-text", "alt-text", "hashtag", "emoji", "html"],
  wakes: {
    words: ["record-cue", "record-label", "number-word"],
    digits: true,
    characters: "№#",
  },
  look({ text }, start, end) {
    const [at, code] = find(text, start, end) ?? [];
    return at === undefined
      ? undefined
      : { start: at, end: at + code!.length, suggestions: [""] };
  },
  again: numbersBelow,
} satisfies LocalRule;
