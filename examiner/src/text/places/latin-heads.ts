import { isUppercase } from "../characters.ts";
import { after, before, matchAt, sticky } from "../patterns.ts";
import { hasRole } from "../words.ts";
import {
  bare,
  isCapital,
  namesAfter,
  namesBefore,
  namesFrom,
  type Word,
} from "./capitals.ts";
import {
  beforeShortHead,
  behindLeadingHead,
  isShortHead,
} from "./leading-heads.ts";
import {
  beginsFacility,
  beginsTown,
  isAfterVeto,
  isGeneric,
  isKnownFacility,
  isOther,
  isRegion,
  isTown,
} from "./lists.ts";
import type { Span } from "./span.ts";
import { saidByOthers, withTown } from "./surroundings.ts";

/** Heads that make a place of care of any name, whatever stands before them. */
const STRONG =
  /^(?:hosp|hospitals?|clinics?|infirmary|hospice|polyclinic|sanatorium|klinikum|klinik|krankenhaus|spital|uniklinik(?:um)?|universitätsklinikum|h[ôo]pital|hôpitaux|clinique|chr?u|ospedale|policlinico|polic?l[ií]nica|cl[ií]nica|clínic|szpitala?|nemocnice|kórház|ziekenhuis|umc|sykehus|sjukhus(?:et)?|sygehus|sairaala|hastane(?:si)?|bolnica|spitalul|polyclinique|manor|university|penitentiary|sanatorio|shipyard|garrison|barracks)$/i;
/** Two words that are one strong head: "Medical Center", "Nursing Home". */
const STRONG_PAIR =
  /(?:residential|retirement|rest|secondary|primary|high|grammar|medical|med\.?|health|healthcare|cancer|care|oncology|heart|rehab(?:ilitation)?|dialysis|wellness|trauma|nursing|imaging|surgery|senior|christian|family|internal|correctional|detention|treatment|children'?s|women'?s|neurology|pain|eye|birth|urgent|fire|police|power|diabetes|burns?|stroke|renal|district|dental) (?:station|unit|health|centers?|centres?|ctr|cntr|group|partners|associates|system|home|homes|school|living|practice|institute|trust|care|clinic|village|facility|surgery|medicine|physicians)$/i;
/** Heads behind which other names come: "Ospedale San Raffaele", "Hospital of Philadelphia". */
const LEADING =
  /^(?:sanatorio|hospital|clinic|university|college|institute|school|academy|hospice|klinikum|klinik|krankenhaus|h[ôo]pital|hôpitaux|clinique|chr?u|ospedale|policlinico|polic?l[ií]nica|cl[ií]nica|clínic|szpitala?|nemocnice|spitalul|fundaci[oó]n|centro|centre|instituto|institut|universit(?:ät|é|à)|universidad|umc|bolnica|hospitals?|maternité)$/i;
/** Heads of English, which stand behind their name: what comes behind them is joined by "of", or is a town. */
const ENGLISH =
  /^(?:hospitals?|clinic|university|college|institute|school|academy|hospice|centre)$/i;
const JOINED =
  /^ (?:(?:of|for|at|DE|DEL|OF|de|del|da|das|do|dos|la|las|los) |(?:Cl[ií]nic|Cl[ií]nico|Universitari[oa]?|General de|San|Santa|Santo|S[ãa]o|Sant|Nacional|Regional de|Central de|Militar|Infantil)(?![A-Za-z]))/;
/** Small heads are no name's head when a capital begins any word: only in lower case behind a town. */
const SMALL =
  /^(?:hospital|clinic|office|med|medical|center|centre|surgery|practice|campus|hosp|health)$/;

/** What "General Hospital" and its like are made of: written alone they still name one place. */
const NAMELESS =
  /^(?:general|city|memorial|central|county|district|regional|university|downtown|state|royal|methodist|community|baptist|mercy|good|veterans|infirmary|north|south|east|west|presbyterian)$/i;
const PRACTICE =
  /(?:unit|department|surgery|practice|house|physicians|associates|partners|health|medical)$/i;
const OF_DOCTOR =
  /(?:Dr\.?|GP|Prof\.?|MD|Doctor) (?:[A-Z][A-Za-z'.-]{0,20} ?){0,4}, $/;
const WEAK_HEALTH = /(?:health|healthcare|medical|general|memorial)$/i;
const CARE = /(?:seen|treated|admitted|transferred|evaluated) (?:to|at|from) $/;
const NATIONS =
  /^(?:American|British|European|Canadian|Australian|Australasian|International|World|National|Royal|US|UK|EU|U\.S\.|Global|Federal|Indian|Japanese|Chinese|German|French|Italian|Spanish|Scottish|Irish|Dutch|Nordic)$/;
const ISSUERS =
  /^(?:college|institute|institutes|academy|foundation|society|association|health|centers|trust|group|school|service|system|medical|general)$/i;

/** Words right before a place: behind them even a weak head makes a name of it. */
const CUE =
  /(?:^|[^A-Za-z])(?:at|to|from|in|into|of|by|via|near|with|between|visit(?:ed|s|ing)?|outside|and|or|that|through|attend(?:s|ed|ing)?|patient of|[Ww]ork(?:s|ing)? for|[Ee]mployed (?:by|for)|@)(?: (?:the|our|a local|their))? $|[(] ?(?:the )?$|(?:^|[^A-Za-z])(?:GP|PCP|Practice|Surgery|Clinic|Hospital|Facility|Referrer|Location|Site|Provider|Employer|School|Pharmacy|Care home): ?$|(?:the|our|The|Our) $/;
/** … and what else may stand before a strong one. */
const OPEN = /[,;:|>] ?(?:the )?$| - $|(?:^|\n)[^\n]{0,3}$/;
const HERE =
  /(?:^|[^A-Za-z])(?:at|to|from|in|into|by|visited|via)(?: the| our)? $/;
const LOOSE = /(?:^|[^A-Za-z])an? $/i;

/** Words that begin a sentence or a label rather than a name. */
const SHOUTED_STOP =
  /^(?:SINCE|ON|IN|AT|WITH|FOR|AFTER|BEFORE|BY|FROM|TO|WAS|IS|HAS)$/;
const SHOUTED_OPENER = /^(?:IN|AT|TO|FROM|THE|WITH|VIA|BY|ON|SEEN|ADMITTED)$/;
const OPENERS =
  /^(?:The|A|An|Our|Their|His|Her|In|At|From|To|Is|Are|Was|Were|Seen|Admitted|Transferred|Referred|Discharged|Patient|Patients|Pt|Visited|Visit|When|While|After|Before|Since|Could|Should|Can|Does|Did|Do|How|What|Which|Why|Who|If|And|Or|But|For|By|With|On|Hosp|Note|Notes|Records?|Dear|Thanks|Mr|Mrs|Ms|Dr|Dr\.|Prof|Signed|Facility|Location|Site|Hospital|Referring|Clinic|Any|This|That|These|Has|Had|Have|He|She|They|We|I|My|Your|Says|Per|Via|Not|No|Today|Yesterday|Currently|Recently|Previously)$/;

/** Names of places with "of" inside: "Prince of Wales Hospital". */
const OF_NAME =
  /^(?:Lady|Prince|Princess|Duke|Duchess|Isle|City|University|Hospital|Sisters|Church|Heart|Brothers|Bay|County|College|Queen|Earl|Countess|Order|Friends|Star|Royal|Mother|King|Sons|Daughters|Knights|House|Institute|School|Mount|Children's)$/;

/** "Jarvis Toole of |Ashgrove House": the name begins behind "of". */
function behindOf(words: readonly Word[]): number {
  let from = 0;
  words.forEach(({ text }, at) => {
    const cut =
      text === "for" ||
      SHOUTED_OPENER.test(text) ||
      (text === "of" && !OF_NAME.test(words[at - 1]?.text ?? ""));
    if (cut) {
      from = at + 1;
    }
  });
  return from;
}

const trimmed = (words: readonly Word[]) => {
  let from = behindOf(words);
  while (from < words.length && OPENERS.test(words[from]!.text)) {
    from++;
  }
  while (from < words.length && !isCapital(words[from]!.text)) {
    from++;
  }
  return words.slice(from);
};

const SAINT =
  /^(?:St|Ste|Saint|San|Santa|Sankt|Our|Mt|Mount|Notre|Al|El|King|Queen|Prince|Princess)\.?$/;
const ENDS_HERE =
  /^(?:[,.;?!)]|$| (?:on|in|for|with|since|at|last)(?![A-Za-z]))/;
const OTHER_NAME =
  /^(?:Dr|Mr|Mrs|Ms|Prof|He|She|They|[IVX]{1,4}|[A-Z]|ICU|ED|ER|OPD|NICU|PICU|CCU|MRI|CT|ECG|HIV|COVID|GP|MDT|NHS|US|UK|EU|WHO|II?I?|Phase|Group|Figure|Table|Level|Grade|Type|Sepsis|Headache|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/;

const isName = ({ text }: Word) => {
  const word = bare(text);
  return (
    isCapital(text) &&
    !OTHER_NAME.test(word) &&
    !isGeneric(word) &&
    !isGeneric(text)
  );
};

function startWithArticle(text: string, start: number): number {
  const article = /(?:^|[^A-Za-z])((?:the|our|The|Our) )$/.exec(
    before(text, start, 5)
  );
  return article ? start - article[1]!.length : start;
}

/** Is what stands behind the place a score, a study, a rule? */
export function isNamedAfter(text: string, end: number): boolean {
  const words =
    /^(?:'s)?[ -]([A-Za-z'-]{1,20})(?: ([A-Za-z'-]{1,20}))?(?: ([A-Za-z'-]{1,20}))?/.exec(
      after(text, end, 64)
    );
  if (!words) {
    return false;
  }
  const [first, second, third] = words.slice(1);
  const reaches = (word: string | undefined, ...on: (string | undefined)[]) =>
    word !== undefined &&
    isAfterVeto(word) &&
    on.every((one) => !SMALL_WORD.test(one!));
  return (
    reaches(first) || reaches(second, first) || reaches(third, first, second)
  );
}

const SMALL_WORD =
  /^(?:in|on|for|with|and|as|after|was|is|at|by|to|who|has|had|from|where|then|since|last|this|her|his|their|the|a|an|but|or|when|because|due|today|yesterday|we|he|she|they|it|not|no|via|per|our|my|if|so|are|were)$/;

/** "Br J Sports Med" is a journal. */
const isJournal = (words: readonly Word[]) =>
  words.some(({ text }) => text === "J");

const isIssuer = (words: readonly Word[], head: string) =>
  words.length > 0 &&
  NATIONS.test(words[0]!.text) &&
  (ISSUERS.test(head) || words.some(({ text }) => ISSUERS.test(text))) &&
  !/^(?:hospital|infirmary|clinic|university)$/i.test(head);

/** "seen at the |Zambrano clinic|": of people seen there any name will do that is no illness or medicine. */
const OURS =
  /(?:^|[^A-Za-z])(?:(?:at|from|to|by|of|visited) (?:the|our)|(?:seen|followed|treated|reviewed|evaluated|scheduled) (?:at|in)|our) $/;
const TREATED =
  /^(?:Coumadin|Botox|Fontan|Ponseti|Holter|Remicade|Marfan|[A-Z]{2,5})$/;
const isUnknownName = (word: Word) =>
  isName(word) &&
  word.text.length > 3 &&
  !TREATED.test(word.text) &&
  !isOther(bare(word.text)) &&
  !hasRole(word.text, ["eponym", "month", "not-name", "clinician"]);

/** "at our |Chicago clinic|": a small head behind the name of a town or of a known place. */
function behindTown(
  text: string,
  start: number,
  end: number
): Span | undefined {
  const lead = /(?:^|[^A-Za-z])((?:[a-z]{3,10} ){0,1})$/.exec(
    before(text, start, 12)
  );
  const at = lead ? start - lead[1]!.length : start;
  const direct = namesBefore(text, start);
  const words = trimmed(direct.length > 0 ? direct : namesBefore(text, at));
  const name = words.map((word) => word.text).join(" ");
  const known =
    words.length > 0 &&
    (isTown(name) ||
      isKnownFacility(name) ||
      isKnownFacility(bare(name)) ||
      words.some((word) => SAINT.test(word.text)) ||
      (words.every(isUnknownName) &&
        OURS.test(before(text, words[0]!.start, 24))));
  return known ? { start: words[0]!.start, end } : undefined;
}

const hasEvidence = (words: readonly Word[]) =>
  words.some(
    ({ text }) => SAINT.test(text) || text.endsWith("'s") || text.endsWith("s'")
  ) ||
  words.some(({ text }, at) =>
    [text, `${text} ${words[at + 1]?.text}`].some(
      (name) => isTown(name) || isKnownFacility(name) || isRegion(name)
    )
  ) ||
  words.filter(isName).length > 1;

const NAMED_LIKE =
  /(?:general|memorial|regional|infirmary|children's|women's)$/i;

const OWNED_END = /(?:children|women)'s$/i;

const hasTownOrSaint = (words: readonly Word[]) =>
  words.some(
    ({ text }, at) =>
      /^(?:St|Saint|Sankt)\.?$/.test(text) && at < words.length - 1
  ) ||
  words.some(
    ({ text }, at) => isTown(text) || isTown(`${text} ${words[at + 1]?.text}`)
  );

/** In a heading every word has capitals: it needs a saint, a town or a known name. */
const CAPITALS_ONLY = /[A-Z]{5}$/;
const AT_CAPITALS = /(?:^|[^A-Z])(?:AT|TO|FROM|IN|VISITED|THE) $/;
const FOREIGN = / (?:DE|DEL|DA|DI|LA) /;

const shoutedName = (words: readonly Word[], text: string) =>
  hasTownOrSaint(words) ||
  /^(?:ST|SAINT)(?:\.?$|-)/.test(words[0]!.text) ||
  isKnownFacility(words[0]!.text) ||
  FOREIGN.test(text.slice(words[0]!.start - 5, words.at(-1)!.end));

/** Does the name, with what stands before it, convince behind this head? */
function convinces(
  text: string,
  start: number,
  words: readonly Word[],
  written: string
): boolean {
  const lead = before(text, start, 32);
  const strong =
    STRONG_PAIR.test(written) || STRONG.test(written.split(" ").at(-1)!);
  if (CAPITALS_ONLY.test(written)) {
    return (
      strong &&
      words.some(isName) &&
      (AT_CAPITALS.test(lead) || shoutedName(words, text))
    );
  }
  const named = words.some(isName);
  if (!named) {
    return (
      (strong || (WEAK_HEALTH.test(written) && CARE.test(lead))) &&
      words.length > 0 &&
      words.every((word) => isGeneric(bare(word.text))) &&
      words.some((word) => NAMELESS.test(word.text)) &&
      words.filter((word) => !NAMELESS.test(word.text)).length < 2 &&
      HERE.test(lead) &&
      !LOOSE.test(lead)
    );
  }
  if (
    !strong &&
    NAMED_LIKE.test(written) &&
    (hasTownOrSaint(words) || OWNED_END.test(written))
  ) {
    return true;
  }
  if (!strong) {
    return (
      !LOOSE.test(lead) &&
      (CUE.test(lead) ||
        (PRACTICE.test(written) && OF_DOCTOR.test(before(text, start, 48))))
    );
  }
  return (
    hasEvidence(words) ||
    ((CUE.test(lead) || OPEN.test(lead)) && !LOOSE.test(lead))
  );
}

/** "Hospital| of Philadelphia", "Ospedale| San Raffaele", "Children's Hospital| Boston". */
function namesBehindHead(
  text: string,
  at: number,
  head: string,
  left: readonly Word[]
): readonly Word[] {
  const behind = LEADING.test(head) ? namesAfter(text, at, 5) : [];
  const stop = behind.findIndex((word) => SHOUTED_STOP.test(word.text));
  const right = stop < 0 ? behind : behind.slice(0, stop);
  const [first, second] = right;
  if (!first || !ENGLISH.test(head) || JOINED.test(after(text, at, 16))) {
    return right;
  }
  const town = [first.text, `${first.text} ${second?.text}`].findIndex(isTown);
  if (town >= 0 || (left.length > 0 && isRegion(first.text))) {
    return right.slice(0, Math.max(town, 0) + 1);
  }
  const belongs =
    ISSUERS.test(first.text) ||
    (isName(first) && ENDS_HERE.test(after(text, first.end, 8)));
  return left.length > 0 && belongs ? [first] : [];
}

const APPOSED = /^,? \(?(?:called |named |known as )?$/;
const APPOSITION = sticky(",? \\(?(?:called |named |known as )?(?=[A-Z])");
const APPOSING =
  /^(?:hospital|clinic|facility|home|hospice|school|nursery|university|college|surgery|practice|center|centre)$/;

/** "her assisted living |facility|, Cedar Terrace, …": the name behind the word for what it is. */
function apposed(text: string, end: number): Span | undefined {
  const gap = matchAt(APPOSITION, text, end)?.[0];
  const words =
    gap && gap !== " " && APPOSED.test(gap)
      ? namesFrom(text, end + gap.length, 3)
      : [];
  const last = words.at(-1);
  return last &&
    words.every(isName) &&
    (gap!.includes("d ") ||
      (words.length > 1 && /[,)]/.test(text[last.end] ?? ""))) &&
    !isRegion(words[0]!.text) &&
    !hasRole(words[0]!.text, ["given-name", "not-name", "title", "month"])
    ? { start: words[0]!.start, end: last.end }
    : undefined;
}

const SMALL_SAINT = /(?:^|[^A-Za-z])(st\.? [a-z]{3,14}(?:'s|s)? )$/;
const SMALL_NAME =
  /(?:^|[^A-Za-z])((?:[a-z][a-z.'&-]{1,16} ){0,2}[a-z][a-z.'&-]{2,16}) $/;

/** "seen at st mary's |hospital|", "at toronto general |hospital|": nothing has a capital. */
function inSmallLetters(
  text: string,
  start: number,
  end: number
): Span | undefined {
  const lead = before(text, start, 56);
  const saint = SMALL_SAINT.exec(lead)?.[1];
  if (saint) {
    return { start: start - saint.length, end };
  }
  const words = SMALL_NAME.exec(lead)?.[1]?.split(" ") ?? [];
  const head = text.slice(start, end);
  for (let from = 0; from < words.length; from++) {
    const { length } = words[from]!;
    if (
      !beginsFacility(words[from]!, 0, length) &&
      !beginsTown(words[from]!, 0, length)
    ) {
      continue;
    }
    const name = words.slice(from).join(" ");
    const known =
      isKnownFacility(`${name} ${head}`) ||
      isKnownFacility(name) ||
      isTown(name) ||
      isTown(
        name.replace(
          / (?:general|memorial|city|university|childrens|children's|downtown)$/,
          ""
        )
      );
    const at = start - name.length - 1;
    if (known && !COMMON.test(name) && CUE.test(before(text, at, 24))) {
      return { start: at, end };
    }
  }
  return undefined;
}

/** Towns and known names that are also words. */
const COMMON =
  /^(?:reading|mobile|nice|split|bath|orange|surprise|independence|concord|hope|bend|bury|ware|deal|corby|hue|sharp|legacy|brown|rush|advocate|banner|mercy|aids|mater|providence|spectrum|sheba|circle|bury|poole|ontario|salt|imperial|singleton|freeman|christie|swedish|temple|buffalo|dover|sparks|essen|male|gap|lens|tours|angers|pau|perm|van|ruse|swords|navan|salem|lancaster|kent|regina|victoria|barry|derby|rugby|harrow|boulder|pueblo|sparks|mesa|eugene|norman|warren|elizabeth|jackson|madison|lincoln|austin|houston|dallas|florence|sofia|georgetown|columbia|trinity|baptist|methodist|presbyterian|adventist)$/;

const aroundSmallHead = (
  text: string,
  start: number,
  end: number
): Span | undefined => {
  const head = text.slice(start, end);
  const found =
    (SMALL.test(head)
      ? (behindTown(text, start, smallEnd(text, end)) ??
        inSmallLetters(text, start, smallEnd(text, end)))
      : undefined) ?? (APPOSING.test(head) ? apposed(text, end) : undefined);
  return found &&
    !isNamedAfter(text, found.end) &&
    !saidByOthers(text, found.start)
    ? found
    : undefined;
};

const CUT_SHORT = /^(?:Hosp|Med|Ctr|Gen|Cntr)$/;
const CUT_DOT = /^\.(?: [A-Z]|,|\)|$| on)/;
const OWNED = /^(?:Women|Children|Men)$/i;

/** Where the head itself ends: "Med|.", "Women|'s". */
function endOfHead(text: string, head: string, end: number): number {
  if (OWNED.test(head) && text.startsWith("'s", end)) {
    return end + 2;
  }
  return CUT_SHORT.test(head) && CUT_DOT.test(after(text, end, 4))
    ? end + 1
    : end;
}

/** A place of care around the head word at [start, end): "St. Mary's |Hospital|", "Children's |Hospital| of Atlanta". */
export function aroundHead(
  text: string,
  start: number,
  end: number
): Span | undefined {
  const head = text.slice(start, end);
  if (!isUppercase(head.charCodeAt(0))) {
    return aroundSmallHead(text, start, end);
  }
  const leading = behindLeadingHead(text, start, end);
  if (leading) {
    return leading;
  }
  const past = endOfHead(text, head, end);
  const left = trimmed(namesBefore(text, start));
  const short = beforeShortHead(text, end, head, left);
  if (short || isShortHead(head)) {
    return short;
  }
  const right = namesBehindHead(text, past, head, left);
  const last = right.at(-1)?.end ?? past;
  const words = [...left, ...right];
  const from = left[0]?.start ?? start;
  const written = text.slice(left.at(-1)?.start ?? start, past);
  if (
    words.length === 0 ||
    isJournal(words) ||
    isIssuer(words, head) ||
    isNamedAfter(text, last) ||
    saidByOthers(text, from) ||
    !convinces(text, from, words, written.replace(".", ""))
  ) {
    return undefined;
  }
  return { start: startWithArticle(text, from), end: withTown(text, last) };
}

/** "UCLA med| center|" */
const smallEnd = (text: string, end: number) =>
  end +
  (/^\.? (?:center|centre|ctr|clinic|group|office)(?![A-Za-z])/.exec(
    after(text, end, 10)
  )?.[0].length ?? 0);
