import { readWords } from "./text/words.ts";

/** A few milliseconds of a slow phone. */
const PORTION = 1000;

/**
 * Does some of the work that the first text would have to wait for; true when it is done. For hosts that must not
 * stand still: they call it again and again, with pauses.
 */
export const prepare = (): boolean => readWords(PORTION);
