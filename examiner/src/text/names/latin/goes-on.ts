import { L, LL } from "../../patterns.ts";

/** A sentence goes on behind a name with a sign or a small word; behind a headline with a capital. */
export const GOES_ON = new RegExp(
  `^(?:[,;:.()'\\n]|$| [${LL}]{1,16}(?![${L}]))`
);
