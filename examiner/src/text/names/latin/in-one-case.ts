import { after, L, LL, LU, matchAt, sticky } from "../../patterns.ts";
import { looksFamily } from "../family-shape.ts";
import { mayBeName } from "../may-be-name.ts";

const SMALL_OF_AGE = sticky(
  `([${LL}])([${LL}]{3,20})(?=,? {1,2}\\(?\\d{1,3} ?(?:[mfMF]|yo|y\\/o|yr)(?![a-z]))`
);
const SHOUTED = sticky(
  `([${LU}])([${LU}]{3,20})(?=[,:]| (?:IN (?:RESUS|ED|ER|ICU|ITU|BED|WARD|ROOM|BAY|HÔPITAL|HOSPITAL|A&E)|HAS|IS|WAS|WITH)(?![A-Z]))`
);
const SMALL_WORD = sticky(`([${LL}])([${LL}]{3,20})(?![${L}'-])`);

function smallFamily(text: string, at: number): RegExpExecArray | null {
  const found = matchAt(SMALL_WORD, text, at);
  return found && looksFamily(found[1]!.toUpperCase() + found[2]!)
    ? found
    : null;
}

/** "pt okafor 54m", "PT DUBOIS IN RESUS": in no list, typed in one case, but no word of the trade. */
export function inOneCase(
  text: string,
  cue: string,
  at: number
): number | undefined {
  const shouted = cue === cue.toUpperCase();
  const found =
    matchAt(shouted ? SHOUTED : SMALL_OF_AGE, text, at) ??
    (shouted ? null : smallFamily(text, at));
  const word = found && found[1]!.toUpperCase() + found[2]!.toLowerCase();
  const fits =
    word &&
    mayBeName(word) &&
    (!shouted ||
      looksFamily(word) ||
      found[0].endsWith(":") ||
      / IN /.test(after(text, at + word.length, 4)));
  return fits ? at + word.length : undefined;
}
