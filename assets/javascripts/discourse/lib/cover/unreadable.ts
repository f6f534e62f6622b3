/** Why a file cannot be shown here; each has its sentence in the locales. */
export type Cause =
  | "broken"
  | "empty"
  | "format"
  | "library"
  | "pages"
  | "password"
  | "pixels"
  | "size";

/** A file that cannot be shown. Says nothing about the file: messages end in logs. */
export default class Unreadable extends Error {
  constructor(readonly why: Cause) {
    super(why);
  }
}
