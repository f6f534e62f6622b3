import { before, L, LL, LU } from "../../../patterns.ts";

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

/** Where the street begins that stands before its house number. */
export function streetBefore(text: string, start: number): number | undefined {
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
