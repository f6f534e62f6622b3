import { codeRuns } from "./code-runs.ts";
import { KIND_BITS } from "./kinds.ts";
import type { RegionEvent, Stretch } from "./line.ts";

/** Collects what the readers of one line find. All offsets are relative to the line. */
export class InlineReader {
  readonly blanks: Array<readonly [number, number]> = [];
  readonly stretches: Stretch[] = [];
  readonly events: RegionEvent[] = [];
  readonly pictures: string[] = [];
  /** Positions of "[" that wait for their "]"; negative ones belong to "![". */
  readonly brackets: number[] = [];
  readonly runs: ReadonlyMap<number, number>;
  /** Set once a search for ">" has failed, so that it is not repeated for each "<". */
  noTagEnd = false;

  constructor(readonly raw: string) {
    this.runs = raw.includes("`") ? codeRuns(raw) : new Map();
  }

  blank(start: number, end: number): void {
    if (end > start) {
      this.blanks.push([start, end]);
    }
  }

  mark(start: number, end: number, kind: keyof typeof KIND_BITS): void {
    if (end > start) {
      this.stretches.push({ start, end, bits: KIND_BITS[kind] });
    }
  }
}
