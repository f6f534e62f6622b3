/** So far back stands what makes somebody of a word. */
export const LEAD = 36;
