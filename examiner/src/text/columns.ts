interface Cell {
  readonly start: number;
  readonly end: number;
}

// The lines between the cells of a table are spaces in a masked text, so that two or three stand together.
const BORDER = / {2,3}|\t| ?; ?/g;
const WORDY = /[^\s:-]/;
const MOST_ROWS = 30;
const LONGEST_LINE = 400;

const lineStart = (text: string, at: number) =>
  text.lastIndexOf("\n", at - 1) + 1;

function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}

function cellsAt(text: string, start: number): readonly Cell[] {
  const line = text.slice(
    start,
    Math.min(lineEnd(text, start), start + LONGEST_LINE)
  );
  const cells: Cell[] = [];
  let from = line.startsWith(" ") ? 1 : 0;
  for (const border of line.matchAll(BORDER)) {
    cells.push({ start: start + from, end: start + border.index });
    from = border.index + border[0].length;
  }
  return [
    ...cells,
    { start: start + from, end: start + line.trimEnd().length },
  ];
}

/** Where the next row of a table begins, over the line that parts its head from its rows; undefined at its end. */
function nextRow(text: string, at: number): number | undefined {
  let start = at;
  for (let lines = 0; lines < 2; lines++) {
    start = lineEnd(text, start) + 1;
    const end = lineEnd(text, start);
    if (start >= text.length || end === start) {
      return undefined;
    }
    if (WORDY.test(text.slice(start, Math.min(end, start + LONGEST_LINE)))) {
      return start;
    }
  }
  return undefined;
}

const placeIn = (cells: readonly Cell[], at: number) =>
  cells.findIndex(({ start, end }) => at >= start && at < end);

/** The cell under the head [start, end) of a column. */
export function cellUnder(text: string, at: number): Cell | undefined {
  const start = lineStart(text, at);
  const heads = cellsAt(text, start);
  const row = heads.length > 1 ? nextRow(text, at) : undefined;
  return row === undefined ? undefined : cellsAt(text, row)[placeIn(heads, at)];
}

const OPENS_CELL = /(?:^ ?|[\n\t;]|[\n\t ;] )$/;
const CLOSES_CELL = /^(?:$|[\n\t;]| [\n\t ;])/;

/** Does [start, end) fill a cell of a row? Cheap: most of what is asked for stands in a sentence. */
export const fillsCell = (text: string, start: number, end: number): boolean =>
  CLOSES_CELL.test(text.slice(end, end + 2)) &&
  OPENS_CELL.test(text.slice(Math.max(0, start - 2), start));

/** The cells below the one at [start, end), in the same column. */
export function cellsBelow(
  text: string,
  start: number,
  end: number
): readonly Cell[] {
  const cells = fillsCell(text, start, end)
    ? cellsAt(text, lineStart(text, start))
    : [];
  const place = placeIn(cells, start);
  const below: Cell[] = [];
  let row = cells.length > 1 ? nextRow(text, end) : undefined;
  while (row !== undefined && below.length < MOST_ROWS) {
    const own = cellsAt(text, row);
    const cell = own[place];
    if (own.length !== cells.length || !cell) {
      break;
    }
    below.push(cell);
    row = nextRow(text, cell.end);
  }
  return below;
}
