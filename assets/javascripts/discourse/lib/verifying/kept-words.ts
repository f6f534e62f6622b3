const kept = new WeakMap<object, string>();

/**
 * What somebody has written about a request and not sent, or what the server did not take: it is there when the window
 * opens again. In memory only, as long as the page of the queue is there.
 */
export const keptWords = {
  of: (reviewable: object): string => kept.get(reviewable) ?? "",
  keep: (reviewable: object, words: string) => kept.set(reviewable, words),
};
