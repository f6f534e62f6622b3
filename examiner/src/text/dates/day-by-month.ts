import { isDay } from "../dates.ts";
import { before, L, matchAt, sticky } from "../patterns.ts";
import { isDoubtful } from "./month-alone.ts";
import type { MonthName } from "./months.ts";
import { ordinalAfter, ordinalBefore } from "./ordinals.ts";
import { LATIN, type Piece } from "./piece.ts";

const ORDINAL = "(?:st|nd|rd|th|-?(?:го|ого|е|є|те|ше|ге|му|м|ое|ье|х))?";
const TO =
  "(?:-|/|,|&|and|to|till|until|thru|through|та|і|и|до|по|و|إلى|الى|حتى)";
const DAY_BEFORE = new RegExp(
  `(?<!(?!و)[${L}0-9.,:/]|\\d[ -])(?:the )?(?:\\d{1,2}${ORDINAL} ?${TO} ?)?(\\d{1,2})(${ORDINAL})\\.?( of| day of| من شهر| من| شهر| de| del)?(?: {1,2}|-|/|)$`,
  "i"
);
const COUNTED = `%|(?:mg|mcg|ml|kg|mm|cm|patients|cases|years|months|weeks|days|doses|tablets|times|units)(?![${L}])`;
const DAY_AFTER = sticky(
  `\\.?(?: |-)(?:the )?(\\d{1,2})(st|nd|rd|th)?(?![${L}0-9]|[.:/]\\d| ?(?:${COUNTED}))(?: ?(?:-|and|to|thru|through|&) ?\\d{1,2}(?:st|nd|rd|th)?(?![${L}0-9.%]))?`,
  "i"
);

// "Type 2 May Cause …"
const NUMBERED =
  /(?:type|grade|stage|class|phase|level|part|group|step|covid) \d{1,2} $/i;

export function dayBefore(text: string, month: MonthName): Piece | undefined {
  const lead = before(text, month.start, 36);
  const found = DAY_BEFORE.exec(lead);
  if (!found) {
    const word = ordinalBefore(lead);
    return (
      word && {
        digits: `${word.day}`,
        edge: month.start - word.length,
        sure: true,
      }
    );
  }
  const fits =
    isDay(month.month ?? 1, Number(found[1])) &&
    !(isDoubtful(month) && NUMBERED.test(lead));
  return fits
    ? {
        digits: found[1]!,
        edge: month.start - found[0].length,
        sure:
          /^лютого$/i.test(month.name) ||
          (found[2] !== "" &&
            (found[3] !== undefined ||
              !/^(?:may|mar(?:ch)?)$/i.test(month.name) ||
              !/the /i.test(found[0]))),
      }
    : undefined;
}

export function dayAfter(text: string, month: MonthName): Piece | undefined {
  if (!LATIN.test(month.name)) {
    return undefined;
  }
  const found = matchAt(DAY_AFTER, text, month.end);
  const digits = found?.[1];
  if (found && isDay(month.month ?? 1, Number(digits))) {
    const edge = month.end + found[0].length;
    return { digits: digits!, edge, sure: found[2] !== undefined };
  }
  const word = ordinalAfter(text, month.end);
  return (
    word && {
      digits: `${word.day}`,
      edge: month.end + word.length,
      sure: !isDoubtful(month),
    }
  );
}
