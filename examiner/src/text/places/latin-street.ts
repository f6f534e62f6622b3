import { after, before, L, LL, LU, matchAt, sticky } from "../patterns.ts";
import { hasRole } from "../words.ts";
import type { Span } from "./span.ts";
import { endOfAddress } from "./tail.ts";

const ENGLISH_TYPE =
  "(?:Street|St|Str|Road|Rd|Avenue|Ave|Av|Lane|Ln|Drive|Dr|Boulevard|Blvd|Way|Court|Ct|Close|Crescent|Cres|Place|Pl|Terrace|Ter|Square|Sq|Walk|Parade|Hill|Gardens|Gdns|Grove|Mews|Row|Highway|Hwy|Cottages|Villas|Buildings|Route|Pike|Parkway|Pkwy|Circle|Cir|Trail|Trl|Loop|Quay|Rise|View|Vale|Green|Esplanade|Alley|Plaza|Bypass|Turnpike|Heights|Nagar|Marg|Chowk|Colony|Sector|Bagh|Vihar|Layout|Path|Wharf|Crossing|Common|Meadows?|Park|Point|Ridge|Bend|Cove|Run|Broadway|Causeway)";
const SIDE = "(?:[NSEW]{1,2}\\.?|North|South|East|West)";
const NAME = `(?!(?:Minute|Min|Meter|Metre|Second|Hour|Day|Week|Month|Year|Step|Foot|Feet|Mile|Lead|Point|Item|Part|Way|Stage|Phase|Hole|Vessel|Chair|Timed|Simple|A|I|Percent|Fold|Patients?|Cases?|Women|Men) )(?:[${LU}][${L}'.-]{0,20}|\\d{1,3}(?:st|nd|rd|th)|(?:of|the|and|de|la|del|van|der|den|am|an|zur?) ?[${LU}][${L}'-]{0,20})`;
/** 221B Baker Street, 4500 N Lincoln Ave, 12 St Mary's Road */
const NUMBER = "\\d{1,5}[A-Za-z]?(?: ?[-/] ?\\d{1,5}[A-Za-z]?)?";
const ENGLISH = sticky(
  `${NUMBER},? (?:${SIDE} )?(?:${NAME} ){1,4}${ENGLISH_TYPE}\\.?(?: ${SIDE}(?![${L}]))?(?![${L}]| (?:[Tt]est|[Ss]core|[Tt]rial|[Ss]tudy))(?: \\d{1,4}(?![\\d.%]))?`
);
const SMALL_TYPE =
  "(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|boulevard|blvd|court|close|crescent|place|terrace|way|square)";
const SMALL = sticky(
  `${NUMBER} (?:[${L}'.-]{2,16} ){1,3}${SMALL_TYPE}(?![${L}])`,
  "i"
);
/** 12 rue des Lilas, 5 bis, avenue de la Gare */
const FRENCH = sticky(
  `${NUMBER}(?: ?(?:bis|ter))?,? (?:rue|avenue|boulevard|bd|allée|allee|chemin|place|impasse|quai|cours|route|passage|square|calle|avenida|via|viale|rua|strada|ulica|Calle|Avenida|Via|Viale|Rua|Strada|Jalan|Rue|Avenue|Boulevard|Place|Allée|Chemin|Quai) (?:(?:de|du|des|la|le|les|d'|l'|Du|De|Des|La) ?){0,3}[${LU}][${L}'-]{1,20}(?: (?:(?:de|du|des|la|le) ){0,2}[${LU}][${L}'-]{1,20}){0,3}`
);
/** Calle Mayor |45, Via Garibaldi |8, ul. Długa |15 */
const TYPE_FIRST = new RegExp(
  `(?:^|[^${L}])((?:Calle|C/|Avenida|Avda\\.?|Av\\.|Plaza|Paseo|Carrera|Cra\\.?|Rua|Travessa|Praça|Largo|Via|Viale|Piazza|Piazzale|Corso|Vicolo|Rue|Avenue|Boulevard|Quai|Strada|Str\\.|Bulevardul|Bd\\.|[Uu]l\\.|[Aa]l\\.|[Oo]s\\.|[Pp]l\\.|Ulica|Ulice|Jl\\.|Jalan|Lorong|Rruga|Carrer|Camino|Odos|Leoforos|Bul\\.|An der|Am|Im|Auf der|Zum|Zur|Unter den|Hinter der|Lange|Kleine|Grote|Nieuwe) (?:(?:de|del|della|delle|dei|di|da|do|dos|das|la|las|los|el|y|św\\.|sw\\.|gen\\.|ks\\.|van|den|der|het) ?){0,3}[${LU}][${L}'.-]{1,20}(?: (?:(?:de|del|della|di|da|do|y|e|i|la) ){0,2}[${LU}][${L}'.-]{1,20}){0,3},? (?:n[º°.]{1,2} ?|no\\.? ?|nr\\.? ?)?)$`
);
/** Lindenstraße |12, Kerkstraat |88, Váci utca |5 */
const COMPOUND = new RegExp(
  `(?:^|[^${L}])((?:(?!Wohnhaft|Adresse|Anschrift)[${LU}][${L}.'-]{1,20} ){0,2}(?:[${LU}][${LL}'-]{1,24}(?:straße|strasse|straat|gasse|allee|platz|laan|plein|gracht|dijk|singel|gatan|vägen|vagen|gränd|vej|veien|vegen|gata|stræde|katu|kuja|polku|stien|vegur|götu|gata|gade|stígur|braut|str\\.|weg|damm|ufer|markt|gården|garden|steeg)|[${LU}][${L}'-]{2,20} (?:utca|út|u\\.|tér|körút|sugárút|Straße|Strasse|Straat|Str\\.?|str\\.?|Weg|Allee|Platz|Caddesi|Cad\\.|Sokak|Sokağı|Sok\\.|Mahallesi|ulice|třída|náměstí|gatve|iela|tänav|katu|street|Street|Road|Avenue|Lane|Drive|Close|Gardens)),? (?:nr\\.? ?|no\\.? ?)?)$`
);
/** Cheap questions before the three costly ones: what each of them cannot do without. */
const TYPE_WORD =
  /Ca(?:lle|rre|mino)|C\/|Av|P(?:ia|la|ra)|Cra|Ru[ae]|Travessa|Largo|Vi|Corso|Boulevard|Quai|Str|Bul|Bd|Uli|[UuAaPpJ]l\.|[Oo]s\.|Pas|Jalan|Lorong|Rruga|Odos|Leof|A[nmu]|Im|Zu|Unter|Hinter|Lange|Kleine|Grote|Nieuwe/;
const TYPE_ENDING =
  /(?:ße|strasse|straat|gasse|allee|[Pp]latz|laan|plein|gracht|dijk|singel|gatan|vägen|vagen|gränd|vej|veien|vegen|gata|stræde|katu|kuja|polku|stien|vegur|götu|gade|stígur|braut|str\.|[Ww]eg|damm|ufer|markt|g[aå]rden|steeg|utca|út|u\.|tér|körút|Str|str|Allee|Cad|Sok|Mahallesi|ulice|třída|náměstí|gatve|iela|tänav|[Ss]treet|Road|Avenue|Lane|Drive|Close|Gardens)/;
const ON_OR_AT = / (?:on|at) /;
const NO_STREETS = /(?:^|[^A-Za-z])(?:Bri?gade|Renegade|Degarde|Norweg)[ ,]/;
const HOUSE = sticky(
  `\\d{1,5}(?:-[IVX]{1,4}|(?: ?[-/] ?\\d{1,4})?[A-Za-z]?|[º°])(?: m\\. ?\\d{1,4})?(?:, \\d{1,2}\\.[º°] ?[A-Z])?(?:, ?\\d{1,2}[º°] ?[A-Z]?)?(?![\\d.%/]\\d|[${L}])`
);
// Not the year of a date: "22/06/1954, 6 Oak Close".
const NUMBER_BEFORE = /(?:^|[^\d./-])(\d{1,5}[A-Za-z]?,? )$/;

/** A measure or a count, not a house: "12 Way", "in 5 Street". */
const MEASURED =
  /(?:[=<>±~]|grade|stage|score|class|type|phase|day|week|table|figure|level|group|n) ?$/i;
const ADDRESS_CUE =
  /(?:address(?:es)?(?: is|:| on file| of| to| was| as)?|lives? (?:at|on)|living (?:at|on)|resid(?:es|ing|ent) (?:at|of|on)|located at|taxi to|sent to|deliver(?:ed|y)? to|ship(?:ped)? to|mail(?:ed)? to|moved to|stay(?:s|ing)? at|house (?:at|on)|home (?:at|on|is)|found at|pick(?:ed)?[- ]up (?:at|from)|scene at|from)[: \n]{1,8}(?:the )?$/i;

function englishAt(text: string, start: number): number | undefined {
  const found =
    matchAt(ENGLISH, text, start) ??
    matchAt(FRENCH, text, start) ??
    (ADDRESS_CUE.test(before(text, start, 40))
      ? matchAt(SMALL, text, start)
      : null);
  return found && !MEASURED.test(before(text, start, 12))
    ? start + found[0].length
    : undefined;
}

/** "Apt 12B, |129 Victoria Parade": the flat before the number. */
const FLAT_BEFORE =
  /(?:^|[^A-Za-z])((?:Apt|Apartment|Flat|Suite|Unit|Room)\.? ?#?[A-Za-z]?\d{0,5}[A-Za-z]?,? {0,2}(?:\d{1,5} )?)$/i;

function withFlat(text: string, start: number): number {
  const flat = FLAT_BEFORE.exec(before(text, start, 24));
  const number = NUMBER_BEFORE.exec(before(text, start, 8));
  return start - (flat?.[1]!.length ?? number?.[1]!.length ?? 0);
}

function streetBefore(text: string, start: number): number | undefined {
  const lead = before(text, start, 72);
  const found =
    (TYPE_WORD.test(lead) ? TYPE_FIRST.exec(lead) : null) ??
    (TYPE_ENDING.test(before(text, start, 20)) ? COMPOUND.exec(lead) : null) ??
    (ON_OR_AT.test(lead) ? PLACED.exec(lead) : null);
  return found &&
    !NO_STREETS.test(found[1]!) &&
    !/(?:^|[^a-z])et $/i.test(before(text, start - found[1]!.length, 4))
    ? start - found[1]!.length
    : undefined;
}

/** "lives on Pod Floriánem |1677": a street without a type, behind words for a place. */
const PLACED = new RegExp(
  `(?:station|stop|shop|house|flat|lives|living|lived|resides|residing) (?:is )?(?:on|at) ((?:[${LU}][${L}'-]{2,20} ){1,3})$`
);

/** The address whose house number stands at [start, end). */
export function aroundHouseNumber(
  text: string,
  start: number
): Span | undefined {
  const past = englishAt(text, start);
  if (past !== undefined) {
    return { start: withFlat(text, start), end: endOfAddress(text, past) };
  }
  const letter =
    text.charCodeAt(start - 1) === 0x20 ? text[start - 2] : undefined;
  if (letter === undefined || !/[^\d:;=<>()[\]|]/.test(letter)) {
    return undefined;
  }
  const from = streetBefore(text, start);
  const house = from === undefined ? null : matchAt(HOUSE, text, start);
  return house
    ? {
        start: withFlat(text, from!),
        end: endOfAddress(text, start + house[0].length),
      }
    : undefined;
}

const FREE = sticky(
  `(?:(?:the )?corner of )?(?:(?:Suite|Apt\\.?|Unit|Flat) \\d{1,5}[A-Za-z]? )?(?:\\d{1,5}[A-Za-z]?,? ){0,2}[${LU}][${L}'.-]{1,24}(?: (?:(?:and|de|la|del|van|of|the|du|des) ){0,2}[${LU}][${L}'.-]{1,20}){0,4}(?:,? \\d{1,5}[A-Za-z]?(?:[-/]\\d{1,4})?(?![\\d.%]\\d|[${L}]))?`
);
const LABEL_GAP = sticky(
  "(?: (?:is|was|on file|of residence|line 1|to|with))?(?: ?[:=]| is)?[ \\n]{1,8}"
);
const OTHER_ADDRESS =
  /(?:e-?mail|ip|web|mac|internet|http|url|billing e-?mail|wallet) $/i;

/** Behind "address": whatever is written like one, if a digit, a comma or a corner says so. */
export function behindAddressWord(
  text: string,
  start: number,
  end: number
): Span | undefined {
  if (OTHER_ADDRESS.test(before(text, start, 14))) {
    return undefined;
  }
  const gap = matchAt(LABEL_GAP, text, end)?.[0];
  const at = end + (gap?.length ?? 0);
  const found = gap ? matchAt(FREE, text, at) : null;
  if (!found) {
    return undefined;
  }
  const past = endOfAddress(text, at + found[0].length);
  const whole = text.slice(at, past);
  return /\d|corner of/.test(whole) &&
    !/^[^\n]{0,30}:/.test(after(text, past, 30).match(/^[^\n]{0,2}/)?.[0] ?? "")
    ? { start: at, end: past }
    : undefined;
}

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

const BOX = sticky("(?:P\\.? ?O\\.? ?)?Box (?:No\\.? ?)?\\d{1,6}(?![\\d.])");
const BOX_LEAD =
  /(?:^|[^A-Za-z])((?:P\.? ?O\.? ?|Unit \d{1,5} |PSC \d{1,5},? |Postal |GPO )){1,2}$/i;

/** "P.O. |Box| 1172", "Unit 8505 |Box| 9220". */
export function postBox(text: string, start: number): Span | undefined {
  const lead = BOX_LEAD.exec(before(text, start, 20));
  const box = lead ? matchAt(BOX, text, start) : null;
  return lead && box
    ? {
        start: start - lead[0].replace(/^[^A-Za-z]/, "").length,
        end: endOfAddress(text, start + box[0].length),
      }
    : undefined;
}

const MILITARY = sticky("[ADF]PO,? A[AEP] {1,2}\\d{5}(?!\\d)", "i");
const SHIP =
  /(?:^|[^A-Za-z])((?:US(?:NS|S|CGC|NV|AV)|RV|MV) [A-Za-z\u00c0-\u024f'-]{2,20}(?: [A-Z][a-z]{1,20})?,?[ \n]{1,3})$/i;

/** "USS Example\n|FPO| AA 85844" */
export function militaryPost(text: string, start: number): Span | undefined {
  const found = matchAt(MILITARY, text, start);
  const ship = SHIP.exec(before(text, start, 52));
  return found
    ? { start: start - (ship?.[1]!.length ?? 0), end: start + found[0].length }
    : undefined;
}

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

const CORNER = sticky(
  ` of (?:\\d{1,5} )?[${LU}][${L}'. -]{1,40} (?:and|&) (?:\\d{1,3}(?:st|nd|rd|th)|[${LU}][${L}'-]{1,20})(?: [${LU}][${L}'-]{1,20}){0,2}`
);

/** "the |corner| of 159 Eleftheriou Venizelou str and Rennie Union" */
export function corner(
  text: string,
  start: number,
  end: number
): Span | undefined {
  const found = matchAt(CORNER, text, end);
  return found
    ? { start, end: endOfAddress(text, end + found[0].length) }
    : undefined;
}

const BODY_BEFORE = new RegExp(
  `(?:^|[^${L}\\d])((?:\\d{1,5} (?:\\d{1,5} )?(?:[${LU}][${L}'.-]{1,20},? ?){1,4}(?:\\d{1,5})?|[${LU}][${L}'-]{2,20} \\d{1,5}(?: [${LU}][${L}'.-]{1,20}){0,3}),?[ \\n]{1,3})$`
);
const FLAT_HERE = sticky(
  "(?:Apt|Apartment|Suite|Ste|Flat)\\.? ?#?[A-Za-z]?\\d{1,5}[A-Za-z]?",
  "i"
);
const BODY_AFTER = sticky(
  `,? \\d{1,5},? (?:\\d{1,5} )?[${LU}][${L}'.-]{1,20}(?: [${LU}][${L}'.-]{1,20}){0,4}(?: \\d{1,5})?`
);

/** "23680 Parijsstraat 8\n |Apt. 026|", "|Suite| 541 6343 Skogstien 106": a flat beside number and name. */
export function aroundFlat(text: string, start: number): Span | undefined {
  const flat = matchAt(FLAT_HERE, text, start);
  if (!flat) {
    return undefined;
  }
  const past = start + flat[0].length;
  const ahead = BODY_BEFORE.exec(before(text, start, 64));
  const behind = matchAt(BODY_AFTER, text, past);
  if (!ahead && !behind) {
    return undefined;
  }
  return {
    start: start - (ahead?.[1]!.length ?? 0),
    end: endOfAddress(text, past + (ahead ? 0 : behind![0].length)),
  };
}
