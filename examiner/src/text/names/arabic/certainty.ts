/**
 * How much the words before say: a field that holds nothing but a name, a name must follow, a name or a verb may,
 * or anything.
 */
export type Certainty = "field" | "sure" | "title" | "none";
