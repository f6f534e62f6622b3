/** One replacement in a text. */
export interface Change {
  readonly start: number;
  readonly before: string;
  readonly after: string;
}

/** What belongs together: in rising order, by offsets in the text before all of it, nowhere twice. */
export type Changes = readonly Change[];

/** A text with the changes. */
export function changed(text: string, changes: Changes): string {
  const { start, before, after } = hull(text, changes);
  return text.slice(0, start) + after + text.slice(start + before.length);
}

/** The one change that does what several do, for editors that know no more in a step. */
export function hull(text: string, changes: Changes): Change {
  const start = changes[0]?.start ?? 0;
  let [end, after] = [start, ""];
  for (const change of changes) {
    after += text.slice(end, change.start) + change.after;
    end = change.start + change.before.length;
  }
  return { start, before: text.slice(start, end), after };
}

/** The changes that take others back. */
export function inverse(changes: Changes): Change[] {
  let grown = 0;
  return changes.map(({ start, before, after }) => {
    const back = { start: start + grown, before: after, after: before };
    grown += after.length - before.length;
    return back;
  });
}

/** Where a place of the text before is after the changes; within one that is its end. */
export function moved(place: number, changes: Changes): number {
  let grown = 0;
  for (const { start, before, after } of changes) {
    if (place <= start) {
      break;
    }
    if (place < start + before.length) {
      return start + grown + after.length;
    }
    grown += after.length - before.length;
  }
  return place + grown;
}

/** The one change that makes a text of another. */
export function difference(before: string, after: string): Change {
  const start = sharedStart(before, after);
  const tail = sharedTail(before.slice(start), after.slice(start));
  return {
    start,
    before: before.slice(start, before.length - tail),
    after: after.slice(start, after.length - tail),
  };
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) {
    length++;
  }
  return splitsPair(a, length) || splitsPair(b, length) ? length - 1 : length;
}

function sharedTail(a: string, b: string): number {
  let length = 0;
  while (
    length < a.length &&
    length < b.length &&
    a[a.length - 1 - length] === b[b.length - 1 - length]
  ) {
    length++;
  }
  return splitsPair(a, a.length - length) || splitsPair(b, b.length - length)
    ? length - 1
    : length;
}

function splitsPair(text: string, offset: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(
    text.slice(Math.max(0, offset - 1), offset + 1)
  );
}
