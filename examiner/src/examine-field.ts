import { type Change, Document } from "./document.ts";
import type { Field, Finding } from "./finding.ts";
import { dropUnread } from "./passes/drop-unread.ts";
import type { Matched } from "./passes/matched.ts";
import { relate } from "./passes/relate.ts";
import { settleOverlaps } from "./passes/settle-overlaps.ts";
import { toFinding } from "./passes/to-finding.ts";
import type { ResolvedPolicy } from "./policy.ts";
import type { View } from "./rule.ts";
import { regionAround, scan, type Sighting } from "./scan.ts";

const moved = (sighting: Sighting, by: number): Sighting => {
  if (by === 0) {
    return sighting;
  }
  const { match } = sighting;
  return {
    ...sighting,
    at: sighting.at + by,
    atEnd: sighting.atEnd + by,
    match: { ...match, start: match.start + by, end: match.end + by },
  };
};

/**
 * Examines one field and keeps what it saw: the next text costs only what changed. What it answers is the
 * same as for a new text, because each sighting depends on the text within REACH of its place.
 */
export class FieldExamination {
  readonly document: Document;
  #sightings: Sighting[] = [];

  constructor(
    readonly field: Field,
    readonly policy: ResolvedPolicy
  ) {
    this.document = new Document(field);
  }

  /** Findings in this field, by start and end. */
  update(text: string): Finding[] {
    const change = this.document.update(text);
    const view: View = {
      text: this.document.masked,
      field: this.field,
      packs: this.policy.packs.map(({ id }) => id),
    };
    this.#rescan(view, change);
    return this.#settle(view).map((matched) =>
      toFinding(matched, this.field, view.text)
    );
  }

  #rescan(view: View, change: Change): void {
    const grown = change.end - change.oldEnd;
    const region = regionAround(view.text, change.start, change.end);
    const before = this.#sightings.filter(({ atEnd }) => atEnd <= region.start);
    const behind = this.#sightings.filter(({ at }) => at >= region.end - grown);
    this.#sightings = [
      ...before,
      ...scan(view, region, this.policy.wakers),
      ...behind.map((sighting) => moved(sighting, grown)),
    ];
  }

  #settle(view: View): Matched[] {
    const { local, field } = this.policy;
    const seen = this.#sightings.map(
      ({ rule, ...rest }): Matched => ({ active: local[rule]!, ...rest })
    );
    const lines = this.document.lines;
    const surveyed = field
      .filter(({ rule }) => rule.field === this.field)
      .flatMap((active) =>
        active.rule.survey(view, lines).map(
          (match): Matched => ({
            active,
            match,
            at: match.start,
            atEnd: match.end,
          })
        )
      );
    const settled = relate(settleOverlaps(dropUnread(seen, lines)), local);
    return [...settled, ...surveyed].sort(
      (a, b) => a.match.start - b.match.start || a.match.end - b.match.end
    );
  }
}
