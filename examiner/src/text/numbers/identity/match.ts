import type { Match } from "../../../rule.ts";

/** An identity number is taken out, nothing takes its place. */
export const match = (start: number, written?: string): Match | undefined =>
  written
    ? { start, end: start + written.length, suggestions: [""] }
    : undefined;
