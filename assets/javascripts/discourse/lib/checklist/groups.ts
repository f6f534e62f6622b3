import { type GroupId, GROUPS, type Row } from "./rows.ts";

export interface Group {
  readonly id: GroupId;
  readonly rows: readonly Row[];
}

/** Rows by group, in reading order, empty groups left out. */
export function arranged(rows: readonly Row[]): Group[] {
  return GROUPS.map((id) => ({
    id,
    rows: rows.filter((row) => row.group === id),
  })).filter((group) => group.rows.length > 0);
}

/**
 * The same groups with nothing moved: rows that are gone stay as settled ones, new ones come last.
 * A row that the author has just answered is not listed again under "answered" until the rows may move.
 */
export function inPlace(
  before: readonly Group[],
  rows: readonly Row[]
): Group[] {
  const fresh = new Map(rows.map((row) => [row.key, row]));
  const known = new Set(before.flatMap((group) => group.rows.map(keyOf)));
  const added = arranged(
    rows.filter(({ key, group }) => !known.has(key) && group !== "answered")
  );
  const kept = before.map(({ id, rows: old }) => ({
    id,
    rows: [
      ...old.map((row) => fresh.get(row.key) ?? settled(row)),
      ...(added.find((group) => group.id === id)?.rows ?? []),
    ],
  }));
  return [
    ...kept,
    ...added.filter(({ id }) => !before.some((g) => g.id === id)),
  ];
}

function keyOf({ key }: Row): string {
  return key;
}

function settled(row: Row): Row {
  return { ...row, settled: row.group === "answered" ? "reopened" : "done" };
}
