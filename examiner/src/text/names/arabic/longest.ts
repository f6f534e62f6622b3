/** No name is longer: in UTF-16 units, in words. */
export const LONGEST = 60;
export const MOST_WORDS = 5;

/** Longer ones are medicines. */
export const LONGEST_FAMILY = 13;
