import { after, before, L, LL, LU, matchAt, sticky } from "../patterns.ts";
import { isCyrillicRegion } from "../places/lists.ts";
import { rolesOf } from "../words.ts";
import { behindArabicTitle } from "./arabic/behind-title.ts";
import { looksSlavic } from "./cyrillic.ts";
import type { Named } from "./named.ts";
import { isPlace } from "./places.ts";
import { isKnown, readName } from "./read-name.ts";
import { isArabic, isCyrillic } from "./scripts.ts";

// "MR" and "MS" are also a scan, a valve, a disease; "miss" is a verb.
const SURE_FORM = new RegExp(`^(?:[${LU}][${LL}]{1,20}|PC|SGT)$`);
const DOTTED_FORM = /^(?:mr|mrs|ms|dr|prof|MR|MRS|MS|DR|PROF)$/;
// Doctors that nobody calls.
const JOKE =
  /^(?:Pepper|Google|Who|House|Strangelove|Dre|Oz|Jekyll|Frankenstein|Dolittle|Zhivago|Phil|Seuss|Evil|Octopus|Watson|Martens)$/;
const DOCTOR = /^(?:Dr|Doctor)$/i;
// "MR ANGIOGRAM", "MS RELAPSE": a scan, a disease, a valve.
const SCANS =
  /^(?:ANGIO|SCAN|IMAG|ENTERO|CHOLANGIO|VENO|UROG|SPECTRO|ELASTO|SPINE|BRAIN|HEAD|NECK|KNEE|PELVIS|LIVER|RELAPS|PATIENT|DISEASE|REGURG|SEVERE|MILD|MODERATE|CONTIN|CONTR|SYMPT|LESION|FLARE|PLAQUE|STENOSIS|WITH|FROM|AFTER|AND|CONGO|CLEAN)/;
const PLAIN = /^(?:dr|mr|mrs)$/;
const IN_SMALL = sticky(`\\.? {1,2}([${LL}]{5,20})(?![${L}0-9-]|'(?!s))`);
// "the dr wants": what is no name behind a title in small letters.
const SAYS =
  /(?:ed|ing|ly|tion)$|^(?:wants|thinks|thought|would|could|should|office|visit|visits|google|pepper|about|after|before|because|which|there|their|never|always|still|again|today|tomorrow|might|gives|takes|takes|knows|seems|prescribes|recommends|suggests|orders|agrees|again|where|while|since|until|first|other)$/;
const MS = /^MS$/;
const ILL =
  /(?:relapsing|progressive|with|has|have|of|for|known|h\/o|hx|dx|RR|a|the) {1,2}$/i;
const SHOUTED = /^(?:DR|MR|MRS|MS|PROF|MISS)$/;
const IN_CAPITALS = sticky(` {1,2}([${LU}]{4,20})(?![${L}0-9-])`);
const DOT = /^\. {1,2}/;
const INITIAL = sticky(`\\.? ([${LU}])\\.(?=[,)]|'s| [${LL}(])`);
const GAP = sticky("(?:\\.ra)?\\.? {1,2}(?:med\\. )?");
// "д-р", "врач-терапевт Иванов", "лікар кардіолог Петренко".
const CYRILLIC_GAP = sticky(
  "(?:-р|-[а-яіїєґ]{3,20})?\\.?(?: мед\\.)?(?: [а-яіїєґ]{3,14}(?:олог|евт|ург|іатр|иатр|вач|вища)[а-яі]{0,3})?(?: ?:)? {1,2}"
);
// "Хрипов нет"
const NONE = /^ (?:нет|нема|не |від|отс)/;
const CITIZEN = /^гр[ао]м?[ао]?[жд]/i;
/** Behind a whole word a full stop ends the sentence. */
const SHORTENED = /^(?:проф|доц|акад)$/i;
const SINGLE_LETTER = /^[дД]$/;

function behindLatin(
  text: string,
  title: string,
  end: number
): Named | undefined {
  const dotted = DOT.test(after(text, end, 3));
  const shouted = SHOUTED.test(title) ? matchAt(IN_CAPITALS, text, end) : null;
  if (shouted && rolesOf(shouted[1]!) === 0 && !SCANS.test(shouted[1]!)) {
    const to = end + shouted[0].length;
    return { start: to - shouted[1]!.length, end: to, place: "title" };
  }
  if (MS.test(title) && ILL.test(before(text, end - title.length, 20))) {
    return undefined;
  }
  const plain = PLAIN.test(title) ? matchAt(IN_SMALL, text, end) : null;
  if (plain && rolesOf(plain[1]!) === 0 && !SAYS.test(plain[1]!)) {
    const to = end + plain[0].length;
    return { start: to - plain[1]!.length, end: to, place: "title" };
  }
  if (!SURE_FORM.test(title) && !(DOTTED_FORM.test(title) && dotted)) {
    return undefined;
  }
  const initial = matchAt(INITIAL, text, end);
  if (initial) {
    const to = end + initial[0].length;
    return { start: to - 2, end: to, place: "title" };
  }
  const gap = matchAt(GAP, text, end);
  const name =
    gap &&
    readName(text, end + gap[0].length, {
      titled: true,
      capitals: dotted && title === title.toUpperCase(),
    });
  return name && !(DOCTOR.test(title) && JOKE.test(name.first))
    ? { start: name.start, end: name.end, place: "title" }
    : undefined;
}

function behindCyrillic(
  text: string,
  title: string,
  end: number
): Named | undefined {
  const gap = matchAt(CYRILLIC_GAP, text, end);
  if (
    !gap ||
    (SINGLE_LETTER.test(title) && !gap[0].startsWith("-р")) ||
    (gap[0].startsWith(".") && !SHORTENED.test(title))
  ) {
    return undefined;
  }
  const at = end + gap[0].length;
  const name = isPlace(text, at)
    ? undefined
    : readName(text, at, { titled: true });
  if (name && CITIZEN.test(title) && isCyrillicRegion(name.first)) {
    return undefined;
  }
  // "Невролог: Рефлекси живі": what was seen stands behind a colon as often as who saw it.
  const named =
    name &&
    (!gap[0].includes(":") ||
      name.initials > 0 ||
      isKnown(name) ||
      (looksSlavic(name.first) && !NONE.test(after(text, name.end, 8))));
  return named
    ? { start: name.start, end: name.end, place: "title" }
    : undefined;
}

function nameBehind(text: string, title: string, end: number) {
  if (isArabic(title)) {
    return behindArabicTitle(text, title, end);
  }
  return isCyrillic(title)
    ? behindCyrillic(text, title, end)
    : behindLatin(text, title, end);
}

// More would be other words, or markup that belongs to one of the two.
const ONE_GAP = /^\.? $/;

/** The name behind the title that ends at `end`: "Dr |Smith", "проф. |Коваль", "الدكتورة |ليلى". */
export function behindTitle(
  text: string,
  start: number,
  end: number
): Named | undefined {
  const title = text.slice(start, end);
  const named = nameBehind(text, title, end);
  return named && ONE_GAP.test(text.slice(end, named.start))
    ? { ...named, title }
    : named;
}
