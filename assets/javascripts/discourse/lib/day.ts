import isolate from "./isolate.ts";

// Core's global, in the reader's locale.
declare const moment: (time: string) => { format(pattern: string): string };

/** A day in the reader's way of writing. */
export default function day(time: string): string {
  return isolate(moment(time).format("LL"));
}
