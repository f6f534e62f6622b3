import type { Problems } from "./fields.ts";

/** The server did not do it; the message is its sentence, or empty. */
export class Refused extends Error {
  constructor(
    message?: string,
    /** What it says beside fields. */
    readonly fields: Problems = {}
  ) {
    super(message);
  }
}
