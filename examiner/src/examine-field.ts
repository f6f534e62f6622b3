import { type Change, Document } from "./document.ts";
import type { Field, Finding } from "./finding.ts";
import { dropUnread } from "./passes/drop-unread.ts";
import { relate } from "./passes/relate.ts";
import { seeAgain } from "./passes/see-again.ts";
import { settleOverlaps } from "./passes/settle-overlaps.ts";
import { toFinding } from "./passes/to-finding.ts";
import type { ResolvedPolicy } from "./policy.ts";
import type { View } from "./rule.ts";
import { regionAround, scan, sighting } from "./scan.ts";
import type { Sighting } from "./sighting.ts";

const inOrder = (a: Sighting, b: Sighting) =>
  a.start - b.start ||
  b.end - a.end ||
  (a.active.id < b.active.id ? -1 : Number(a.active.id > b.active.id));

function move(sightings: readonly Sighting[], by: number): void {
  for (const one of by === 0 ? [] : sightings) {
    one.at += by;
    one.atEnd += by;
    one.start += by;
    one.end += by;
  }
}

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
      words: this.policy.words,
      exempt: this.policy.exempt,
    };
    this.#rescan(view, change);
    return this.#settle(view).map((one) =>
      toFinding(one, this.field, { masked: view.text, typed: text })
    );
  }

  #rescan(view: View, change: Change): void {
    const grown = change.end - change.oldEnd;
    const region = regionAround(view.text, change.start, change.end);
    const before: Sighting[] = [];
    const behind: Sighting[] = [];
    for (const one of this.#sightings) {
      if (one.atEnd <= region.start) {
        before.push(one);
      } else if (one.at >= region.end - grown) {
        behind.push(one);
      }
    }
    move(behind, grown);
    const fresh = scan(view, region, this.policy.wakers);
    this.#sightings = [...before, ...fresh, ...behind];
  }

  #settle(view: View): Sighting[] {
    const { lines } = this.document;
    const seen = dropUnread([...this.#sightings].sort(inOrder), lines);
    const again = seeAgain(seen, this.policy.local, view).sort(inOrder);
    const all =
      again.length === 0
        ? seen
        : [...seen, ...dropUnread(again, lines)].sort(inOrder);
    const settled = relate(
      settleOverlaps(all).filter(({ left }) => !left),
      this.policy.local
    );
    return [...settled, ...this.#survey(view)].sort(inOrder);
  }

  #survey(view: View): Sighting[] {
    return this.policy.field
      .filter(({ rule }) => rule.field === this.field)
      .flatMap((active) =>
        active.rule
          .survey(view, this.document.lines)
          .map((match) => sighting(active, match, match.start, match.end))
      );
  }
}
