/** Arabic, Persian and Urdu letters with their vowels, to be put inside a class. */
export const A = "\\u0621-\\u065f\\u0670-\\u06d3";
