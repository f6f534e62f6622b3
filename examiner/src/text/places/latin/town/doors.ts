import { after, before, L, LU, matchAt, sticky } from "../../../patterns.ts";
import { hasRole } from "../../../words.ts";
import { isGeneric, isOther, isRegion, isTown } from "../../lists.ts";
import type { Span } from "../../span.ts";
import type { Word } from "../capitals.ts";

/** Ways and stays that open for any capital that means nothing else, whatever follows it. */
const DOOR =
  /(?<![a-z])(?:(?:patient|pt|he|she|who|they|family|mum|dad|mother|father)(?:'s| is| was| are) from|outside|near|(?:way|one|here|in|over|(?:flight|train|bus|taxi|ferry)(?: is| was)?) from|(?:came|passed|travell?ed|drove|transit) through|(?:worker|driver|keeper|family|crew|guy) out of|(?:no|nearest|only) (?:MRI|CT|PCI|cath lab|ICU|GP) in|(?:i|we|he|she) works?(?: [a-z-]{2,14}){0,2} in|(?:relocated|commut(?:ed|es|ing)|travel(?:led|ed|s)|flew|drove|flights?) from [a-z' -]{3,28} to|(?:mov(?:es|ing)|flew|dr[io]ves?|cycled|trips?|ferry|bus|train|flights?|home|honeymoon|relocating|posted|deployed)(?: (?:him|her|them|me|us|it))? to)$/i;

/** "seen |in| Rajkot on …": what illnesses are seen in has no day behind it. */
const SEEN =
  /(?:seen|diagnosed|treated|admitted|evaluated|vaccinated|delivered|operated|scanned) in$/i;
const DAY_BEHIND =
  /^,? (?:on |last |in (?:19|20)|by Dr|this |yesterday|\(|\d{1,2}[/. ])/;

/** A capital behind a way or a stay that is an illness, a thing of somebody's, a part of a longer name. */
export const isDoubtful = ({ text }: Word) =>
  text.length < 2 ||
  /['&/]|[A-Z]{2}|(?:mab|nib|ine|ase|vir|olol|pril|statin|cillin)$/.test(
    text
  ) ||
  hasRole(text, ["eponym", "also-word"]);

export const isDoor = (lead: string) => DOOR.test(lead);

/** Do the words up to `end` open for the name at `at`, whatever it is? */
export function behindDoor(
  text: string,
  at: number,
  end: number,
  words: readonly Word[]
): boolean {
  const [first] = words;
  const lead = before(text, end, 84);
  return (
    first !== undefined &&
    !isDoubtful(first) &&
    (isDoor(lead) ||
      (SEEN.test(lead) && DAY_BEHIND.test(after(text, words.at(-1)!.end, 8))))
  );
}

/** What illnesses, medicines and studies are found in, and come from. */
const NO_STAY =
  /(?:(?:^|[^a-z])(?:is|are|be|it|not|or|and|but|than|only|use[ds]?|role|place|dos(?:e|es|ing)|drugs?|effective|efficacy|benefits?|seen|common|rare|occurs?|happens?|responses?|responds?|treat(?:ed|ment)|therapy|results?|increased?|decreased?|reduced?|risks?|mortality|survival|patients|cases|rates?|outcomes?|found|chang(?:e|ed|ing)|switch(?:ed|ing)?|convert(?:ed|ing)?|mg|expression|mutations?|prevalence|much|carcinoma|evidence|data|symptoms?|pain|rash|reactions?|effects?|allergy|bleed(?:s|ing)?|toxicity|differs?|different|results|described|reported|published|studied|suffer(?:s|ing)?|recover(?:ed|ing)|wean(?:ed|ing)?|died|off|away|apart|aside|deriv(?:ed|es)|made|quote[ds]?|criteria|guidelines?|surveillance|screening|steroids|aspirin|ppi|surgery|ablation|biologics|levels?|antibodies|positive|negative|raised|specialist|interest|trained|fluent|written|speaks?|believe[sd]?|trust|what|anything|someone|anyone|more|less|experience|diuretic|release|memory|obtained) |[^a-z] |'s )$/i;
const TITLE = /^[A-Z][a-z'-]{3,20}$/;
const NO_TOWN =
  /(?:[ai]ns?|ish|ese|isms?|ics|[st]ion|ment|ity|ness|[ae]nc[ey]|ing|ogy|ology|us|um|x|'s)$|^(?:Annals|Midwest|(?:Nor|Sou)th(?:ea|we)st|Viet|Vitro|Vivo|Situ|Italian)/;
/** "MTX in", but "no MRI in". */
const MEANS =
  /(?:^|[^A-Za-z])(?!MRI|CT|ED|GP|ICU|PCI|ER|PET|NICU|PICU|DGH|HDU)[A-Z]{2,5} $/;

const BEGINS = /(?:^|[.!?:>] |\n[ >*-]{0,2})$/;

/** In a heading every word has a capital. */
function behindCapital(text: string, start: number): boolean {
  const word = /(?:^|[^A-Za-z])([A-Z][a-z-]{3,20}) $/.exec(
    before(text, start, 24)
  )?.[1];
  return (
    word !== undefined &&
    !hasRole(word, ["facility-head", "person", "given-name"]) &&
    // Every sentence begins with one.
    !BEGINS.test(before(text, start - word.length - 1, 3))
  );
}

/** Anything written like a name behind "in", "from" or "near" that illnesses, medicines and studies do not stand behind. */
export function standsForPlace(
  text: string,
  start: number,
  words: readonly Word[]
): boolean {
  const [first] = words;
  return (
    first !== undefined &&
    TITLE.test(first.text) &&
    !NO_TOWN.test(first.text) &&
    !isDoubtful(first) &&
    /^(?:in|[Ff]rom|around) (?!the)/.test(after(text, start, 5)) &&
    (text[start] === "F" || /[A-Za-z0-9] $/.test(before(text, start, 2))) &&
    !behindCapital(text, start) &&
    !MEANS.test(before(text, start, 7)) &&
    !NO_STAY.test(before(text, start, 20))
  );
}

const ON_THE_WAY =
  /(?:sits?|lies?|lives?|farms?|roads?|drives?|driving|highway|train|border|somewhere|halfway|miles|km|lab|hospital|CT|MRI|PCI|crash|village|ferry|commut(?:es|ing)|shuttles?|moves?) (?:is |are )?$/i;
const PAIR = sticky(
  ` ([${LU}][${L}'-]{2,20}(?: [${LU}][${L}'-]{2,20})?) and ([${LU}][${L}'-]{2,20}(?: [${LU}][${L}'-]{2,20})?)`
);

/** "the road |between| Esperance and Kalgoorlie": both at once. */
export function betweenTowns(
  text: string,
  start: number,
  end: number
): Span | undefined {
  const found = matchAt(PAIR, text, end);
  const both = found?.slice(1) ?? [];
  return found &&
    (both.every(isTown) || ON_THE_WAY.test(before(text, start, 24))) &&
    !both.some(
      (name) =>
        isRegion(name) ||
        isOther(name) ||
        isGeneric(name) ||
        hasRole(name, ["month", "eponym"])
    )
    ? { start: end + 1, end: end + found[0].length }
    : undefined;
}
