import { after, before, matchAt } from "../../../patterns.ts";
import { hasRole } from "../../../words.ts";
import type { Span } from "../../span.ts";
import { endOfAddress } from "../tail.ts";
import { ADDRESS_CUE } from "./address-cue.ts";
import { FREE } from "./behind-address-word.ts";

const FULL_POSTCODE = "[A-Z]{1,2}\\d[\\dA-Z]? ?\\d[A-Z]{2}";
const POSTCODE_AHEAD = new RegExp(`, ?${FULL_POSTCODE}|[a-z] ${FULL_POSTCODE}`);
const POSTCODE_END = new RegExp(`${FULL_POSTCODE}$`);

/** "taxi to |692 Kuuse 53", "located at |…", "corner of |…": a street whose type nobody knows. */
export function unknownStreet(text: string, start: number): Span | undefined {
  const ahead = POSTCODE_AHEAD.test(after(text, start, 80));
  if (!ahead && !ADDRESS_CUE.test(before(text, start, 40))) {
    return undefined;
  }
  const found = matchAt(FREE, text, start);
  if (!found || hasRole(/[^\d ]{1,24}/.exec(found[0])?.[0] ?? "", ["month"])) {
    return undefined;
  }
  const past = start + found[0].length;
  const end = endOfAddress(text, past);
  if (ahead && POSTCODE_END.test(text.slice(start, end))) {
    return { start, end };
  }
  return (found[0].match(/\d{1,5}/g)?.length ?? 0) > 1 || end > past
    ? { start, end }
    : undefined;
}
