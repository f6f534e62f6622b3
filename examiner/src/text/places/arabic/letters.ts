/** Letters of Arabic without vowels and without those of Persian, to be put inside a class: names of places have no others. */
export const A = "\\u0621-\\u064a";
