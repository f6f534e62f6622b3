const LATIN = "abcehikmoptxy";
const CYRILLIC = "авсеникмортху";

function swap(
  key: string,
  from: string,
  to: string,
  stays: (letter: string) => boolean
): string | undefined {
  let swapped = "";
  for (const letter of key) {
    const at = from.indexOf(letter);
    if (at < 0 && !stays(letter)) {
      return undefined;
    }
    swapped += at < 0 ? letter : to[at]!;
  }
  return swapped;
}

/** The key with its Latin letters read as the Cyrillic ones they look like; undefined when one has no twin. */
export const asCyrillic = (key: string) =>
  swap(key, LATIN, CYRILLIC, (letter) => letter > "z" || letter <= "9");

/** The key with its Cyrillic letters read as Latin ones. */
export const asLatin = (key: string) =>
  swap(key, CYRILLIC, LATIN, (letter) => letter <= "z");
