import { after, before, L } from "../../../patterns.ts";
import type { Span } from "../../span.ts";
import { endOfAddress } from "../tail.ts";
import { NAME, SIDE } from "./parts.ts";

const BY_NAME = new RegExp(
  `(?:^|[^${L}])(?:on|in|at|off|near|from|along|down|of|to) ((?:${SIDE} )?(?:${NAME} ){1,3})$`
);
const FULL_TYPE =
  /^(?:Street|Road|Avenue|Lane|Drive|Boulevard|Close|Crescent|Terrace|Rd|Ave|Blvd|Gardens|Highway|Parkway|Turnpike|Expressway)$/;
const FAMOUS =
  /^(?:Silk|Wall|Sesame|Abbey|Fleet|Harley|Main|Quality|Easy|Memory|High|Fast) $/;
const NO_STREET =
  /^(?: (?:map|test|traffic|view|drugs?)| [A-Z][a-z]{2,12} (?:Hospital|Clinic|Surgery|Medical|Practice|Centre|Center))/;

/** "still out on Pellinger |Road|": a street by its name alone, behind a small word. */
export function streetByName(
  text: string,
  start: number,
  end: number
): Span | undefined {
  const name = FULL_TYPE.test(text.slice(start, end))
    ? BY_NAME.exec(before(text, start, 64))?.[1]
    : undefined;
  return name && !FAMOUS.test(name) && !NO_STREET.test(after(text, end, 32))
    ? { start: start - name.length, end: endOfAddress(text, end) }
    : undefined;
}
