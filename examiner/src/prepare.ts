import { readPacks } from "./packs.ts";
import { readWords } from "./text/words.ts";

/** Each takes a few milliseconds of a slow phone. */
const WORDS = 1000;
const MEDICINES = 500;

/**
 * Does some of the work that the first text would have to wait for; true when it is done. For hosts that must not
 * stand still: they call it again and again, with pauses, once the packs are there.
 */
export const prepare = (): boolean => readWords(WORDS) && readPacks(MEDICINES);
