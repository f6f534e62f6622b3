import type { Match } from "../../../rule.ts";
import { afterCue } from "../../cues.ts";
import { isDate, isReference, isYears } from "../../numbers.ts";
import { tailBehind } from "../card-and-wallet.ts";
import { isValid } from "./checked.ts";
import { cuedAt } from "./cued.ts";
import { match } from "./match.ts";

/** Names that mean something else in a clinic: what follows has to be as long as such a number is. */
const AMBIGUOUS =
  /^(?:tc|ni|sin|nie|nir|pan|phn|cpr|rut|chi|pps|rg|nif|dni|crn|bsn|dva|inss|nss|ahv|cui|dui|egn|cnp|epic|social|national|medicare|pensioner|mbi|ss|egn|steuer)$/i;

const LONG = 7;

/** A number behind the name of an identity scheme. */
export function behindScheme(
  text: string,
  start: number,
  end: number
): Match | undefined {
  const { at, bySign, byWord } = afterCue(text, end);
  const tail = tailBehind(text, start, end);
  if (tail) {
    return match(...tail);
  }
  const written = cuedAt(text, at);
  const short = written ? written.replace(/[^A-Z\d]/g, "").length < LONG : true;
  return written &&
    !(
      short &&
      AMBIGUOUS.test(text.slice(start, end)) &&
      !bySign &&
      !byWord &&
      !isValid(written)
    ) &&
    !isDate(written) &&
    !isYears(written) &&
    !isReference(text, start)
    ? match(at, written)
    : undefined;
}
