import NotDone from "../not-done.ts";
import type { Problem } from "./packs.ts";

interface AjaxError {
  readonly jqXHR?: {
    readonly responseJSON?: {
      readonly problems?: readonly Problem[];
      readonly more?: number;
    };
  };
}

/** The server does not take a table: row by row why. Nothing has changed. */
export default class Refused extends NotDone {
  readonly problems: readonly Problem[];
  /** How many there are that it does not name. */
  readonly more: number;

  constructor(error: unknown) {
    super(error);
    const { responseJSON } = (error as AjaxError).jqXHR ?? {};
    this.problems = responseJSON?.problems ?? [];
    this.more = responseJSON?.more ?? 0;
  }
}
