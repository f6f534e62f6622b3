import { isLetter, isUppercase } from "../characters.ts";
import { after, before, L, LU, matchAt, sticky } from "../patterns.ts";
import { hasRole } from "../words.ts";
import { smallCyrillicTownBehind } from "./cyrillic-town.ts";
import { bare, namesFrom, type Word } from "./latin/capitals.ts";
import { isNamedAfter } from "./latin/named-after.ts";
import { beginsTown, isGeneric, isOther, isRegion, isTown } from "./lists.ts";
import type { Span } from "./span.ts";
import { saidByOthers } from "./surroundings.ts";
import {
  behindDoor,
  betweenTowns,
  isDoor,
  standsForPlace,
} from "./town-doors.ts";

const GAP = sticky(
  " (?:(?:the|rural|downtown|central|greater|suburban|nearby|north|south|east|west|northern|southern|eastern|western|our|inner-city) ){0,2}"
);
const LABEL_GAP = sticky("(?: of residence| of birth| name)? {0,3}[:=] {0,4}");
const OF_GAP = sticky(" (?:of|called|named) ");

/** Words after which any capital is where somebody lives. */
const LIVES =
  /(?<![a-z])(?:(?:li(?:ves?|ved|ving)|resid(?:es?|ed|ing|ence)|born|raised|grew up|based|home|moved|relocated|emigrated|retired|stay(?:s|ing)|family|parents|daughter|son|mother|mum)(?: (?:now|alone|here|back|with (?:his|her|their) [a-z]{2,12}))?,? (?:in|near|outside|to|from|at|into|close to)|li(?:ves?|ving) [a-z0-9 ]{1,20} (?:near|outside|in)|(?:residents?|native|port|town|city|village|island|parish|county|district|mayor|suburbs?|outskirts|outside|north|south|east|west) of|(?:came|comes?|brought|hails?)(?: in)?(?: by [a-z]{3,12})? from|sofa[ -]surf(?:s|ing) (?:in|around)|(?:greetings|hello|hi|love) from|(?:works|working|teaches)(?: as an? [a-z]{3,14})? in)$/i;
/** What comes from a town without being a person. */
const SENT_FROM =
  /(?:samples?|strains?|isolates?|outbreaks?|virus(?:es)?|imported|exported|shipments?|vendor|company|inc\.?|ltd\.?|gmbh|corp\.?|purchased|obtained|bought|supplied|manufactured|emails?|posts?|videos?|news|reports?|speakers?|groups?|teams?|colleagues|cells?|line|kits?|antibod(?:y|ies)|apart|aside|differs?|different|specimens?|evidence|experience|lessons|patients|cases|survivors|soldiers|people|subjects|participants|letters?|consensus|declaration|algorithm|rules?|recommendations?|publications?|publication|results|estimates?|rates?|numbers|statistics|cohorts?|registr(?:y|ies)) (?:[a-z]{2,12} )?$/i;
const STATE = sticky(
  `,? (?:[A-Z]{2}(?![A-Za-z0-9])|[A-Z]\\.[A-Z]\\.|[${LU}][${L}]{3,14}(?: [${LU}][${L}]{3,12})?)`
);
const CAPITALS = /^[A-Z]{2,9}$/;

const isOpen = ({ text }: Word) =>
  !CAPITALS.test(text) &&
  !isOther(bare(text)) &&
  !isGeneric(bare(text)) &&
  !hasRole(text, ["month", "title", "not-name"]);

/** How many of these words make a town of the list; 0 for none. */
function townWords(text: string, words: readonly Word[]): number {
  for (let count = Math.min(3, words.length); count > 0; count--) {
    if (isTown(text.slice(words[0]!.start, words[count - 1]!.end))) {
      return count;
    }
  }
  return 0;
}

const wide = (text: string, words: readonly Word[]) =>
  isRegion(text.slice(words[0]!.start, words.at(-1)!.end)) ||
  isRegion(words[0]!.text) ||
  (words.length > 1 && isRegion(`${words[0]!.text} ${words[1]!.text}`));

/** The state or country behind a town belongs to it: "Cedar Rapids|, IA|". */
function withState(text: string, end: number): number {
  const state = matchAt(STATE, text, end)?.[0];
  const name = state?.replace(/^,? /, "");
  if (!state || !name || !(isRegion(name) || isRegion(name.split(" ")[0]!))) {
    return end;
  }
  return state.startsWith(",") || /^[A-Z]{2}$/.test(name)
    ? end + (isRegion(name) ? state.length : state.indexOf(" ", 2))
    : end;
}

/** A further capital shows something named after the town: "Boston University", "Glasgow Coma Scale". */
const GOES_ON = new RegExp(`^(?:'s|-[a-z])? [${LU}][${L}]{2,20}|^-[A-Za-z]`);
const COUNTY =
  /^ (?:County|Village|Town|City|Township|Beach|Heights|Island|Shire|Borough|Parish|Hills|Springs|Falls)(?![A-Za-z])/;

/** A town's name at `at`: known, or any where `lives` is sure; then it must be no wider region. */
function townAt(text: string, at: number, lives: boolean): Span | undefined {
  const words = namesFrom(text, at, 3);
  if (words.length === 0) {
    return undefined;
  }
  const known = townWords(text, words);
  const county = COUNTY.test(after(text, words[0]!.end, 16));
  const count = Math.max(known, lives || county ? openWords(words) : 0);
  if (count === 0) {
    return undefined;
  }
  const end = words[count - 1]!.end;
  const stated = withState(text, end);
  const named = words.slice(0, count);
  const plain = text.slice(at, end);
  if ((known === 0 || isRegion(plain)) && stated === end && wide(text, named)) {
    return undefined;
  }
  const further = COUNTY.exec(after(text, end, 16))?.[0].length ?? 0;
  const shouted = /^[A-Z]{4,30}$/.test(plain);
  return stated === end &&
    further === 0 &&
    !county &&
    !shouted &&
    goesOn(text, end)
    ? undefined
    : { start: at, end: Math.max(stated, end + further) };
}

/** "New |Rajkot|": a word that is none by itself but begins a name. */
const BEGINS =
  /^(?:New|North|South|East|West|Mount|Great|Little|Upper|Lower|Old|Port|Lake|St\.?|Saint|San|Santa|El|La|Los|Las)$/;

function openWords(words: readonly Word[]): number {
  const other = words.findIndex(
    (word, at) =>
      !isOpen(word) &&
      !(at === 0 && BEGINS.test(word.text) && words[1] && isOpen(words[1]))
  );
  const count = other < 0 ? words.length : other;
  return words[0]!.text.length > 2 ? count : 0;
}

const goesOn = (text: string, end: number) =>
  isNamedAfter(text, end) ||
  (GOES_ON.test(after(text, end, 24)) &&
    !/^ (?:Mr|Mrs|He|She|Seen|Admitted|DOB|MRN|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?![a-z])/.test(
      after(text, end, 12)
    ));

/** "lives |in| …": what the words up to the cue say. */
function said(text: string, start: number, end: number) {
  const lead = before(text, end, 84);
  return LIVES.test(lead) || isDoor(lead);
}

function isKnownHere(text: string, start: number, cue: string): boolean {
  const lead = before(text, start, 84);
  switch (cue) {
    case "from":
      return !SENT_FROM.test(lead);
    case "in":
    case "near":
    case "at":
    case "outside":
    case "around":
    case "through":
      return !PUBLIC.test(lead);
    case "to":
      return SENT_TO.test(lead);
    default:
      return false;
  }
}

/** Studies, meetings and trade are in towns too. */
const PUBLIC =
  /(?<![a-z])(?:(?:esc|esmo|ash|asco|eha|rsna|ers|eular|aan|ean|ddw|isicem)(?= )|stud(?:y|ies)|trials?|cohorts?|outbreaks?|epidemics?|conference|congress|meeting|symposium|published|publication|based|headquarter(?:s|ed)|company|research|researchers|data|registry|series|populations?|approved|guidelines?|criteria|consensus|declaration|described|developed|invented|discovered|introduced|reported|founded|held|prevalence|incidence|hospitals|cases|people|patients|children|women|men|adults|mortality|course|congresses|colleagues|department|university|institute|society)(?![a-z])[^.?!\n]{0,50}$/i;

/** Not travels: where somebody was for a week says little. */
const SENT_TO =
  /(?:went|discharged|sent|shipped|delivered|moving|returned|transferred|referred|moved|drove|relocated|posted|back) (?:back |over |home |on |at \d{1,2} [a-z]{4,6} )?$/i;

/** "lives |Co. Donegal", "lives Dublin" */
const LIVING = /^(?:lives|living|resides)$/;
const DIRECTLY = sticky(
  `:? (?:Co\\. [${LU}]|[${LU}][${L}]{3,20}(?:[,.;)\\n]|$))`
);
const PLACE_WORD =
  /^(?:village|town|city|suburb|hometown|residence|domicile|residing|location|birthplace|hamlet|parish)$/i;
const COLON = sticky(" {0,3}:");
const ADDRESS = /^address$/i;

function behindPlaceWord(text: string, end: number): Span | undefined {
  const gap = matchAt(LABEL_GAP, text, end) ?? matchAt(OF_GAP, text, end);
  const at = end + (gap?.[0].length ?? 0);
  return gap && isUppercase(text.charCodeAt(at))
    ? townAt(text, at, true)
    : undefined;
}

const STATED = sticky(
  `[${LU}][${L}'.-]{1,20}(?: [${LU}][${L}'-]{1,20}){0,2}, (?:[A-Z]{2}(?![A-Za-z0-9])|[${LU}][a-z]{3,12}(?: [${LU}][a-z]{3,12})?)`
);

/** "in Cheyenne, Wyoming": a state says that the word before it is a town. */
function statedAt(text: string, at: number): boolean {
  const found = matchAt(STATED, text, at)?.[0];
  const state = found?.split(", ")[1];
  return (
    state !== undefined && (isRegion(state) || isRegion(state.split(" ")[0]!))
  );
}

/** "a farmer |from|": whatever capital follows is where. */
const DIRECTLY_FROM = new RegExp(
  `(?:^|[^${L}])(?:man|woman|boy|girl|lady|gentleman|guy|chap|child|toddler|baby|patient|pt|farmer|fisherman|[a-z]{2,12}(?:worker|herd|keeper|driver|player|grower)|teacher|student|tourist|refugee|family|couple|veteran|GP|registrar|doctor|nurse|midwife|paramedic|colleague|male|female|[MF]|yo|y\\/o|(?:Mr|Herr|Frau|Sra?|Mme|Dr)\\.? [${LU}][${L}'-]{1,20}|Mrs\\.? [${LU}][${L}'-]{1,20}|Ms\\.? [${LU}][${L}'-]{1,20}|(?:patient|male|female|man|woman|boy|girl|yo|pt|[MF]),? [${LU}][${L}'-]{1,20}(?: [${LU}][${L}.'-]{0,20}){0,2}),? $`
);
const ENDS =
  /^(?:[,.;)?!\n]|$| (?:with|who|presented|presenting|for|on|and|has|had|is|was|here|whose|came|asks|after|since|but|where|because|until|now|then|at|by|to|in|or|so|today|last|this|every|during|as|while|when|if|says?|wants|before|or|via|without|until|near|alone|off|[a-z]{3,12}ed)(?![a-z])| [(–-])/;

const afterNames = (text: string, at: number) =>
  after(text, namesFrom(text, at, 3).at(-1)?.end ?? at, 12);

const COUNTY_AHEAD = new RegExp(
  `^[${LU}][${L}'-]{2,20}(?: [${LU}][${L}'-]{2,20})? (?:County|Township|Parish|Borough)(?![${L}]| (?:Hospital|General|Medical|Jail|Clinic|Health))`
);
const SMALL = sticky(
  ` ([${L}][${L}'.-]{3,18})(?: ([${L}][${L}'-]{3,14}))?(?![${L}])`
);
/** Towns that are also words. */
const COMMON =
  /^(?:reading|mobile|nice|split|bath|orange|surprise|independence|concord|bend|bury|deal|hope|male|lens|tours|angers|perm|ruse|swords|mesa|sparks|buffalo|essen|boulder|pueblo|providence|gary|barry|regina|elizabeth|florence|victoria|sofia|salem|georgetown|jackson|warren|norman|eugene|austin|madison|lincoln|vienna|corby|rugby|newport|columbia|kingston|worthing|sterling|marsa|march|battle|sandwich|hull|poole|dover|douglas|nelson|hamilton|beaumont|lancaster|trinity|phoenix)$/;

/** "lives in bakersfield": nothing has a capital, but the town is known. */
function inSmallLetters(
  text: string,
  start: number,
  end: number,
  cue: string
): Span | undefined {
  const [, first, second] = matchAt(SMALL, text, end) ?? [];
  if (!first || !/^(?:in|from|near|to|of)$/.test(cue)) {
    return undefined;
  }
  const both = second ? `${first} ${second}` : first;
  const name = isTown(both) ? both : first;
  const past = end + 1 + name.length;
  return isTown(name) &&
    !COMMON.test(name) &&
    (said(text, start, end) ||
      (cue === "from" && DIRECTLY_FROM.test(before(text, start, 32)))) &&
    !isNamedAfter(text, past)
    ? { start: end + 1, end: past }
    : undefined;
}

/** A cheap question first: does a town begin with the word behind `end`? A sign in the word may also end it. */
function mayBeTown(text: string, end: number): boolean {
  const from = end + 1;
  let past = from;
  while (past < from + 20 && isLetter(text.charCodeAt(past))) {
    past++;
  }
  return (
    text[end] === " " &&
    ("'.-".includes(text[past] ?? " ") || beginsTown(text, from, past))
  );
}

/** Does a known town in small letters stand behind `end`? */
export function smallTownBehind(text: string, end: number): boolean {
  const unit = text.charCodeAt(end + 1);
  if (unit >= 0x400 && unit < 0x500) {
    return smallCyrillicTownBehind(text, end);
  }
  if (!mayBeTown(text, end)) {
    return false;
  }
  const [, first, second] = matchAt(SMALL, text, end) ?? [];
  return (
    first !== undefined &&
    (isTown(first) || (second !== undefined && isTown(`${first} ${second}`)))
  );
}

/** The town behind the small word at [start, end): "lives |in| Galway", "a man |from| Houston". */
export function behindLatinPlaceCue(
  text: string,
  start: number,
  end: number
): Span | undefined {
  const cue = text.slice(start, end).toLowerCase();
  if (cue === "between") {
    return betweenTowns(text, start, end);
  }
  if (LIVING.test(cue)) {
    const found = matchAt(DIRECTLY, text, end);
    return found ? townAt(text, text.indexOf(" ", end) + 1, true) : undefined;
  }
  if (
    PLACE_WORD.test(cue) ||
    ADDRESS.test(cue) ||
    (cue === "from" && matchAt(COLON, text, end))
  ) {
    return behindPlaceWord(text, end);
  }
  const gap = matchAt(GAP, text, end)?.[0];
  const at = end + (gap?.length ?? 0);
  if (!gap || !isUppercase(text.charCodeAt(at))) {
    return gap ? inSmallLetters(text, start, end, cue) : undefined;
  }
  const words = namesFrom(text, at, 3);
  const lives =
    LIVES.test(before(text, end, 84)) ||
    behindDoor(text, at, end, words) ||
    (standsForPlace(text, start, words) &&
      isKnownHere(text, start, cue) &&
      ENDS.test(afterNames(text, at))) ||
    (cue === "from" &&
      DIRECTLY_FROM.test(before(text, start, 32)) &&
      ENDS.test(afterNames(text, at)));
  const sure =
    lives ||
    isKnownHere(text, start, cue) ||
    (/^(?:in|from|near|of)$/.test(cue) &&
      (statedAt(text, at) || COUNTY_AHEAD.test(after(text, at, 48))));
  if (!sure || saidByOthers(text, at)) {
    return undefined;
  }
  return townAt(text, at, lives || (cue !== "to" && statedAt(text, at)));
}
