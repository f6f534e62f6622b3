import type { Severity } from "../examiner.ts";
import type { Group } from "./groups.ts";

/** A span of the body that waits for the author, or is a hint. */
export interface MarkedSpan {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly severity: Severity;
}

export interface Marks {
  readonly raw: string;
  readonly spans: readonly MarkedSpan[];
}

/** What is answered, or was there before, is not marked. */
export function marksOf(groups: readonly Group[], raw: string): Marks {
  const spans = groups
    .filter(({ id }) => id !== "already" && id !== "answered")
    .flatMap(({ rows }) => rows)
    .filter(({ settled }) => !settled)
    .flatMap(({ findings }) => findings)
    .filter(({ field }) => field === "raw")
    .map(({ start, end, severity }) => ({
      start,
      end,
      severity,
      words: raw.slice(start, end),
    }));
  return { raw, spans };
}
