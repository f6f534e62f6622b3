// Sorted words written small: each begins with how many letters it shares with the one before.

const MOST_SHARED = 25;

function shared(before, word) {
  let count = 0;
  while (
    count < MOST_SHARED &&
    count < before.length &&
    before[count] === word[count]
  ) {
    count++;
  }
  return count;
}

/**
 * "adam adams ben" → "AadamEsAben". Capitals count, A for none: words are in small letters.
 * `src/text/unpack.ts` reads it.
 *
 * @param {Iterable<string>} words in small letters
 */
export function pack(words) {
  let before = "";
  let packed = "";
  for (const word of [...words].sort()) {
    const count = shared(before, word);
    packed += String.fromCharCode(65 + count) + word.slice(count);
    before = word;
  }
  return packed;
}
