/** As on the server. */
export const MOST_LETTERS = { word: 100, reason: 300 } as const;
