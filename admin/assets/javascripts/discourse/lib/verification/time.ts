// Core's global, in the reader's locale.
declare const moment: (at: string) => { format(pattern: string): string };

/** A day and time in the reader's way of writing. */
export function time(at: string): string {
  return moment(at).format("LLL");
}
