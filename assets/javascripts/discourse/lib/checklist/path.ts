import type { StatementState } from "../examiner.ts";
import type { Group } from "./groups.ts";
import { isOpen, type Row } from "./rows.ts";

export const HEADING = "heading";

export function rowPlace({ key }: Pick<Row, "key">): string {
  return `row:${key}`;
}

export function statementPlace(id: string): string {
  return `statement:${id}`;
}

/** Places of all that is still open, in reading order: rows, then statements. */
export function openPlaces(
  groups: readonly Group[],
  statements: readonly StatementState[]
): string[] {
  const rows = groups.flatMap((group) => group.rows).filter(isOpen);
  const unticked = statements.filter(({ state }) => state === "open");
  return [
    ...rows.map(rowPlace),
    ...unticked.map(({ id }) => statementPlace(id)),
  ];
}

/** Where the focus goes after an action on a row: the next open row, else a statement, else the heading. */
export function placeAfter(
  row: Row,
  groups: readonly Group[],
  statements: readonly StatementState[]
): string {
  const rows = groups.flatMap((group) => group.rows);
  const position = rows.findIndex(({ key }) => key === row.key);
  const later = [...rows.slice(position + 1), ...rows.slice(0, position)];
  const next =
    later.find(isOpen) ??
    later.find((other) => other.group === row.group && !other.settled);
  return next ? rowPlace(next) : (openPlaces(groups, statements)[0] ?? HEADING);
}

/** The place one step on from `current` (1 or -1), round the end; the first or last when there is no current one. */
export function placeBeside(
  places: readonly string[],
  current: string | undefined,
  step: 1 | -1
): string {
  const position = current === undefined ? -1 : places.indexOf(current);
  const from = position === -1 && step === -1 ? places.length : position;
  return places.at((from + step) % places.length) ?? HEADING;
}
