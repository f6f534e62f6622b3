const LATIN = [..."ABCEHIKMOPTXY"];
const CYRILLIC = [..."АВСЕНІКМОРТХУ"];

/** Letters that look the same in two alphabets, in those of the scheme. Ruby: schemes/look_alikes.rb. */
export function swapLookAlikes(number: string, letters = "latin"): string {
  const [from, to] =
    letters === "cyrillic" ? [LATIN, CYRILLIC] : [CYRILLIC, LATIN];
  return [...number]
    .map((letter) => to[from.indexOf(letter)] ?? letter)
    .join("");
}
