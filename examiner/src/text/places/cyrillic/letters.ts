/** Capitals of Ukrainian and Russian, to be put inside a class. */
export const UP = "А-ЯІЇЄҐЁ";
/** Their small letters; a Ukrainian word may have an apostrophe inside. */
export const LOW = "а-яіїєґё'";
/** A word of a name: "Шевченка", "Івано-Франківськ". */
export const WORD = `[${UP}][${LOW}]{1,20}(?:-[${UP}${LOW}][${LOW}]{1,16})?`;
