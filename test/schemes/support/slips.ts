import { checkNumber } from "../../../assets/javascripts/discourse/lib/schemes/check-number.ts";
import type {
  Check,
  ChecksumData,
  Typed,
} from "../../../assets/javascripts/discourse/lib/schemes/scheme-form.ts";
import { mutatedNumbers, numberOf, withNumber } from "./mutated-numbers.ts";
import type { Shipped } from "./shipped.ts";

const NOTES = ["legacy", "short_form", "unverified"];
const MOST = 100;

/** A digit of a good number, replaced by another. */
export interface Slip {
  readonly place: number;
  readonly was: number;
  readonly is: number;
  readonly caught: boolean;
}

export const isKnown = ({ reason, state }: Check): boolean =>
  state === "fits" || (reason !== undefined && NOTES.includes(reason));

/** Numbers that are good: the examples, and those mutated ones that are. None with a note where there are others. */
export function goodNumbers(scheme: Shipped): readonly Typed[] {
  const good = new Map<string, Typed>();
  const isGood = scheme.forms.every(({ note }) => note)
    ? isKnown
    : ({ state }: Check) => state === "fits";
  for (const typed of [
    ...scheme.examples.right,
    ...mutatedNumbers(scheme, 10_000),
  ]) {
    const check = checkNumber(scheme, typed);
    if (isGood(check) && good.size < MOST) {
      good.set(check.normalised!, withNumber(typed, check.number!));
    }
  }
  return [...good.values()];
}

/** Each digit of each good number replaced by each other digit. */
export function slipsOf(scheme: Shipped): readonly Slip[] {
  return goodNumbers(scheme).flatMap((typed) => {
    const number = [...numberOf(typed)];
    return number.flatMap((digit, at) =>
      /[0-9]/.test(digit)
        ? [..."0123456789"]
            .filter((other) => other !== digit)
            .map((other) => {
              const wrong = number
                .map((one, place) => (place === at ? other : one))
                .join("");
              return {
                place: at + 1,
                was: Number(digit),
                is: Number(other),
                caught: !isKnown(checkNumber(scheme, withNumber(typed, wrong))),
              };
            })
        : []
    );
  });
}

/** Whether this algorithm can see this slip at all. */
export function canCatch(
  { at, kind, over, weights = [] }: ChecksumData,
  { is, place, was }: Slip
): boolean {
  const [from = 0, to = 0] = over ?? [];
  if (place >= from && place <= to) {
    return (
      kind !== "mod10-weights" ||
      ((is - was) * (weights[place - from] ?? 0)) % 10 !== 0
    );
  }
  const [first = 0, last = first] = [at ?? []].flat();
  return place >= first && place <= last;
}
