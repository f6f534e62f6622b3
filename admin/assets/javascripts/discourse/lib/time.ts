// Core's global, in the reader's locale.
declare const moment: (time: string) => { format(pattern: string): string };

/** A day in the reader's way of writing. */
export function day(at: string): string {
  return moment(at).format("LL");
}

/** A day with its hour. */
export function time(at: string): string {
  return moment(at).format("LLL");
}
