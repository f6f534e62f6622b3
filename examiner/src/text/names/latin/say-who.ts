import { after, before, matchAt, sticky } from "../../patterns.ts";
import { looksFamily } from "../family-shape.ts";
import { besideName } from "./beside-name.ts";
import { LEAD } from "./lead.ts";
import { isListed } from "./listed.ts";
import { OF_SOMEBODY, PERSONAL, SIGNS } from "./signs-of-somebody.ts";

const FAMILY_DOES = sticky(
  " (?:has|had|will|remains|came|did|gets|got|wants|took|takes|presented|presents|returned|returns|continues|reports|received)(?![a-z])"
);
const ABOUT =
  /(?:^|[\n ])(?:Re|RE|FW|Fwd?|Subject): $|(?:assessment|referral|plan|letter|results?|notes|consent|booked|appointment|slot) for $/;
const MAY = /(?:^|[.?!] )(?:Does|Did|Can|Should|Could|Will|Is|Has) $/;
const THE = /(?:^|[^a-z])(?:the|an?|classic|modified|standard|his|her) $/i;

/** Do the words before and behind tell of a person? One word with a capital needs more than two. */
export function sayWho(
  text: string,
  start: number,
  end: number,
  single: boolean
) {
  const lead = before(text, start, LEAD);
  return (
    SIGNS.some(
      ([behind, fits]) => matchAt(behind, text, end) && fits.test(lead)
    ) ||
    besideName(text, start, end) ||
    isListed(text, start, end) ||
    (single &&
      looksFamily(text.slice(start, end)) &&
      ((matchAt(FAMILY_DOES, text, end) !== null && !THE.test(lead)) ||
        ABOUT.test(lead))) ||
    (!single &&
      (MAY.test(lead) ||
        PERSONAL.test(after(text, end, 24)) ||
        OF_SOMEBODY.test(lead)))
  );
}
