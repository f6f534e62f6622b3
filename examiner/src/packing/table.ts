/** A row of a table, by the names of its header. */
export type Row = Readonly<Record<string, string>>;

/** A line of a table does not have as many cells as the header. */
export class UnevenTable extends Error {
  constructor(
    readonly line: number,
    readonly cells: number,
    readonly columns: number
  ) {
    super(`${line}: ${cells} cells with tabs between, not ${columns}.`);
  }
}

/** Rows of a text with tabs between cells; the first line names the columns. */
export function readTable(text: string): Row[] {
  const [head = "", ...lines] = text.replace(/\n+$/, "").split("\n");
  const columns = head.split("\t");
  return lines.map((line, index) => {
    const cells = line.split("\t");
    if (cells.length !== columns.length) {
      throw new UnevenTable(index + 2, cells.length, columns.length);
    }
    return Object.fromEntries(
      columns.map((column, at) => [column, cells[at]!.trim()])
    );
  });
}
