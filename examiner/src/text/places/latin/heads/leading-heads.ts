import { after, before } from "../../../patterns.ts";
import { hasRole } from "../../../words.ts";
import { isGeneric, isOther } from "../../lists.ts";
import type { Span } from "../../span.ts";
import { bare, isCapital, namesFrom, type Word } from "../capitals.ts";
import { isNamedAfter } from "../named-after.ts";
import { withTown } from "../surroundings.ts";

/** Short heads that only stand before a name: "RSUD Banyuwangi", "HMP Wakefield"; chains with the town behind them. */
const HEAD =
  /^(?:RSU[DP]|AZ|RAF|HMP|RNAS|LKH|UKE|MVZ|KKH|IRCCS|ASST|Specsavers|Boots|Tesco|Asda|Fresenius|DaVita|Fortis|Medicover|Diaverum|Spire|Bupa|Nuffield|Ramsay|Kaiser|Camp|Fort)$/;
/** These are other things as well unless a saint or somebody's way there is beside them. */
const SAINTED = /^(?:Sint|Saint|Maria|Sankt|Jan|Delta|Alma)/;
const WAY =
  /(?:^|[^A-Za-z])(?:at|to|from|in|of|on|near|via|by|with|between|then|To|At|From)(?: the)? $/;
const SAINT = /^(?:St|Saint)$/;
/** "Base| Hospital", "Skull |Base|": the end of a hospital's short name behind the word for a way there. */
const ENDING =
  /^(?:Base|Provincial|District|Mission|Royal|Court|Hall|Grange|Residence|Referral|CMHT|DGH|MIU|SNF|ER|ED)$/;
const PART_OF_BODY =
  /^(?:Skull|Lung|Tongue|Thumb|Nail|Data|Air|Evidence|Buffer|Acid|Left|Right|Supreme|High|County|City|Town|Crown|Appeal|Federal)$/;

const isOpen = ({ text }: Word) =>
  isCapital(text) &&
  (!isGeneric(bare(text)) || text === "Free") &&
  !isOther(bare(text)) &&
  !/^[A-Z]$/.test(text) &&
  !hasRole(text, ["month", "title", "not-name", "clinician"]);

/** Capitals right behind `at` that can be a place's name. */
function openFrom(text: string, at: number): readonly Word[] {
  const words = text[at] === " " ? namesFrom(text, at + 1, 3) : [];
  const stop = words.findIndex((word) => !isOpen(word));
  return stop < 0 ? words : words.slice(0, stop);
}

function isSure(text: string, start: number, head: string, first: string) {
  if (head === "AZ") {
    return SAINTED.test(first);
  }
  return (
    !/^(?:Camp|Fort|Boots|Spire)$/.test(head) ||
    WAY.test(before(text, start, 12)) ||
    /, $/.test(before(text, start, 2))
  );
}

/** "Saint Vincent's", wherever it stands. */
function saint(text: string, start: number, end: number): Span | undefined {
  const at = text[end] === "." ? end + 1 : end;
  const [name] = text[at] === " " ? namesFrom(text, at + 1, 1) : [];
  return name &&
    /[a-z]'s$/.test(name.text) &&
    !isNamedAfter(text, name.end) &&
    !/^ (?:[Ww]ort|[Dd]ance|[Ff]ire|[Dd]ay|Head|[a-z]{3,12} questionnaire)/.test(
      after(text, name.end, 30)
    )
    ? { start, end: name.end }
    : undefined;
}

/** The name whose first word is the head at [start, end), if it is one of those that lead. */
export function behindLeadingHead(
  text: string,
  start: number,
  end: number
): Span | undefined {
  const head = text.slice(start, end);
  if (SAINT.test(head)) {
    return saint(text, start, end);
  }
  const words =
    HEAD.test(head) ||
    (head === "Royal" && !NO_HOSPITAL.test(after(text, end, 16)))
      ? openFrom(text, end)
      : [];
  const past = words.at(-1)?.end;
  return past !== undefined &&
    isSure(text, start, head, words[0]!.text) &&
    !isNamedAfter(text, past) &&
    !text.startsWith("Ramsay Hunt", start)
    ? { start, end: withTown(text, past) }
    : undefined;
}

const NO_HOSPITAL =
  /^ (?:College|Society|Academy|Navy|Naval|Army|Family|Air|Mail|Institut|Commission|Jelly|Marine|Flying|Bank|Charter|Assent|National|Pharm|Statistic|Australa)/;

/** Those that make a hospital's name only as its last word. */
export const isShortHead = (head: string) =>
  ENDING.test(head) && head !== "Royal";

/** "at Taranaki |Base|": a hospital by the last word of its name but one. */
export function beforeShortHead(
  text: string,
  end: number,
  head: string,
  left: readonly Word[]
): Span | undefined {
  const first = left[0];
  return first &&
    ENDING.test(head) &&
    left.every(isOpen) &&
    !PART_OF_BODY.test(left.at(-1)!.text) &&
    WAY.test(before(text, first.start, 12)) &&
    !isNamedAfter(text, end)
    ? { start: first.start, end }
    : undefined;
}
