/** Capitals of Ukrainian and Russian, to be put inside a class. */
export const UP = "А-ЯІЇЄҐЁ";
/** Their small letters; a Ukrainian word may have an apostrophe inside. */
export const LOW = "а-яіїєґё'";
