import type Checklist from "../assets/javascripts/discourse/lib/checklist.ts";
import type { GroupId } from "../assets/javascripts/discourse/lib/checklist/rows.ts";

/** A stretch of the body, marked or not. */
export interface Stretch {
  readonly text: string;
  readonly group?: GroupId;
}

/** Cuts the body at the findings that the checklist lists. Of findings that overlap, the first one is marked. */
export function stretchesOf(checklist: Checklist): Stretch[] {
  const listed = new Map(
    checklist.groups.flatMap(({ id, rows }) =>
      rows.flatMap((row) =>
        row.settled
          ? []
          : row.findings.map((one) => [one.likeness, id] as const)
      )
    )
  );
  const { raw } = checklist.surface.text();
  const stretches: Stretch[] = [];
  let done = 0;
  for (const { field, start, end, likeness } of checklist.report?.findings ??
    []) {
    const group = listed.get(likeness);
    if (field === "raw" && group && start >= done && end > start) {
      stretches.push({ text: raw.slice(done, start) });
      stretches.push({ text: raw.slice(start, end), group });
      done = end;
    }
  }
  // A textarea shows an empty last line; a block of text needs something on it.
  return [...stretches, { text: `${raw.slice(done)}\u200b` }];
}
