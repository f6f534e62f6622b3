import type { LocalRule, Match } from "../../rule.ts";
import { isDigit } from "../../text/characters.ts";
import { type Gap, placesBehind } from "../../text/gaps.ts";
import {
  namedPlateAt,
  plateAt,
} from "../../text/numbers/plates/behind-word.ts";
import { britishPlateAround } from "../../text/numbers/plates/british.ts";
import { barePlateAround } from "../../text/numbers/plates/cyrillic.ts";
import { vinAt, vinChecks } from "../../text/numbers/plates/vin.ts";
import { unitAt } from "../../text/numbers/units.ts";
import { before } from "../../text/patterns.ts";
import { hasRole } from "../../text/words.ts";

/** Words that stand for nothing but what is written on a vehicle. */
const PLATE =
  /^(?:rego|vrm|vrn|plates|держномер.{0,2}|госномер.{0,3}|держзнак.?|номерн.{2,3}|номерами|грз|(?:و|ب)?(?:ال|لل)?(?:لوح(?:ة|ت.{1,2}|ات)|نمرة))$/;
/** Words that do so only beside others: "reg. no. of the van", "licence plate", "гос. номер", "номер авто". */
const PERHAPS =
  /^(?:plate|reg|registration|tags?|tail|гос|держ|державн.{2,3}|государственн.{2,3}|знак.?.?|номером)$/;
const VIN_WORD = /^(?:vin|chassis|вин|він)$/;
const STROKED = /[гд]\/н$/i;
const BESIDE =
  /(?:licen[cs]e|number|registration|vehicle|car|reg|van|truck|lorry|bus|bike|police|temporary|partial|driver)[ -]$/i;
const NUMBER_OF = /(?:номер[иа]?|رقم) $/i;
const VEHICLE_NEAR =
  /(?:car|van|truck|lorry|bus|taxi|cab|bike|cycle|boat|vessel|vehicle|driver|helicopter|aircraft|plate)[s,(]?[ ,(]/i;

const match = (at: number, plate: string | undefined): Match | undefined =>
  plate ? { start: at, end: at + plate.length, suggestions: [""] } : undefined;

const says = (written: string) =>
  /[:#№]/.test(written) ||
  hasRole(written.replace(/[^a-zа-яіїєґ]/gi, ""), ["number-word"]);

type Reader = (text: string, at: number, written: string) => string | undefined;

function firstOf(text: string, gaps: readonly Gap[], read: Reader) {
  for (const { at, written } of gaps) {
    const found = match(at, read(text, at, written));
    if (found) {
      return found;
    }
  }
  return undefined;
}

const named: Reader = (text, at) => vinAt(text, at) ?? namedPlateAt(text, at);
const shown: Reader = (text, at, written) =>
  plateAt(text, at) ?? (says(written) ? namedPlateAt(text, at) : undefined);

function byVehicle(text: string, at: number): string | undefined {
  const vin = vinAt(text, at);
  return vin && vinChecks(vin) ? vin : plateAt(text, at);
}

/** The plate or number of a vehicle, or the number of an ambulance crew. */
export default {
  category: "VEHICLE",
  reads: ["quote", "code", "link-text", "alt-text", "hashtag", "emoji", "html"],
  wakes: { words: ["vehicle-cue"], digits: true },
  look({ text }, start, end) {
    if (isDigit(text.charCodeAt(start))) {
      const [at, plate] =
        (end - start === 2
          ? britishPlateAround(text, start)
          : end - start === 3 || end - start === 4
            ? barePlateAround(text, start, end)
            : undefined) ?? [];
      return at === undefined ? undefined : match(at, plate);
    }
    const word = text.slice(start, end).toLowerCase();
    if (VIN_WORD.test(word)) {
      return firstOf(text, placesBehind(text, end, 2), vinAt);
    }
    if (PLATE.test(word)) {
      return firstOf(text, placesBehind(text, end, 3), named);
    }
    if (end - start === 1) {
      return STROKED.test(before(text, end, 3))
        ? firstOf(text, placesBehind(text, end, 1), named)
        : undefined;
    }
    const close = before(text, start, 14);
    if (PERHAPS.test(word)) {
      const sure =
        BESIDE.test(close) || VEHICLE_NEAR.test(before(text, start, 40));
      return firstOf(text, placesBehind(text, end, 4), sure ? named : shown);
    }
    return (
      firstOf(
        text,
        placesBehind(text, end, 3),
        NUMBER_OF.test(close) ? named : byVehicle
      ) ??
      firstOf(text, placesBehind(text, end, 2), (all, at, written) =>
        unitAt(all, at, word, written)
      )
    );
  },
} satisfies LocalRule;
