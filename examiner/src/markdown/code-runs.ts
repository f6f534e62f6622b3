/** For each run of backticks: where the next run of the same length starts. One pass from the right. */
export function codeRuns(raw: string): Map<number, number> {
  const next = new Map<number, number>();
  const latest = new Map<number, number>();
  for (let end = raw.length; end > 0; ) {
    if (raw[end - 1] !== "`") {
      end--;
      continue;
    }
    let start = end;
    while (raw[start - 1] === "`") {
      start--;
    }
    const closer = latest.get(end - start);
    if (closer !== undefined) {
      next.set(start, closer);
    }
    latest.set(end - start, start);
    end = start;
  }
  return next;
}
