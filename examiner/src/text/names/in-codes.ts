import { fillsCell } from "../columns.ts";
import { after, before, L, LL, LU, matchAt, sticky } from "../patterns.ts";
import { hasRole } from "../words.ts";
import { isOnlyGiven } from "./any-case.ts";
import { looksFamily } from "./family-shape.ts";
import type { Named } from "./named.ts";
import { readName } from "./read-name.ts";

const EXTENSION =
  "(?:zip|rar|7z|tar|jpe?g|png|gif|bmp|tiff?|heic|webp|dcm|nii|pdf|docx?|xlsx?|txt|mp4|mov|avi|m4a|mp3|wav|ZIP|RAR|JPE?G|PNG|DCM|PDF|MP4|MOV)";
const OF_A_FILE = sticky(
  `((?:[_-][${LU}][${LL}]{2,20}(?![${L}]))?)[_. -][^\\s()\\[\\]]{0,40}?\\.?${EXTENSION}(?![${L}])`
);
// "Бойчук КТ 15-03": a picture's name.
const OF_A_PICTURE =
  /^ (?:КТ|МРТ|МСКТ|рентген|УЗД|УЗИ|ЕКГ|ЭКГ|ФГДС|CT|MRI|XR|ECG)(?![A-Za-zА-я])/;
// "Смирнов | 2019 | 45 %": a table of studies.
const OF_STUDIES = /^[^\n]{0,40}[ \t;](?:19|20)\d\d(?![\d.-])/;
const BORDER_BEFORE = /(?:^|[\s/([\]!|_"'-])$/;
const SLAVIC_FAMILY =
  /^[А-ЯІЇЄҐЁ][а-яіїєґё']{1,16}(?:енко|[щч]ук|юк|[сц]ьк(?:ий|а)|ск(?:ий|ая)|[оеєё]ва?|[кх]ина|дзе|ян|ич|уев|уева)$/;

const isSlavicFamily = (word: string) =>
  SLAVIC_FAMILY.test(word) && !hasRole(word, ["not-name", "person", "patient"]);

/** "| Ефимов | 02.03 |": a family name, with initials or without, that fills a cell of a row of several. */
function filledCell(text: string, start: number): number | undefined {
  const end = readName(text, start)?.end ?? start;
  const alone =
    end > start &&
    fillsCell(text, start, end) &&
    (text[end] ?? "\n") !== "\n" &&
    !OF_STUDIES.test(after(text, end, 48));
  return alone ? end : undefined;
}

/** A family name that is all there is in a cell of a table, or that a picture is called by. */
export function inCell(
  text: string,
  start: number,
  end: number
): Named | undefined {
  if (!isSlavicFamily(text.slice(start, end))) {
    return undefined;
  }
  const to = OF_A_PICTURE.test(after(text, end, 16))
    ? end
    : filledCell(text, start);
  return to === undefined ? undefined : { start, end: to, place: "own" };
}

/** "|Brendan_Achterberg|_thorax.zip": files are called after patients. */
export function inFileName(
  text: string,
  start: number,
  end: number
): Named | undefined {
  const word = text.slice(start, end);
  const found = BORDER_BEFORE.test(before(text, start, 1))
    ? matchAt(OF_A_FILE, text, end)
    : null;
  const named =
    found &&
    !found[0].startsWith(" ") &&
    (isOnlyGiven(word) || looksFamily(word) || isSlavicFamily(word));
  return named
    ? { start, end: end + found[1]!.length, place: "own" }
    : undefined;
}

const FAMILY = new RegExp(`(?<![${L}0-9^|~&])([${L}][${L}'-]{1,24})$`);
const GIVEN = sticky(
  `\\^[${L}][${L}'-]{0,24}(?:\\^[${L}.]{0,16}){0,2}(?![0-9])`
);
const PERSON =
  /(?:PID|NK1|PV1|PatientName|Patient'?s? Name|Name|PN|Physician)[^\n]{0,90}$/i;

/** "OYAMA^KENJI", as HL7 and DICOM write names: `at` is the first "^". */
export function inCarets(text: string, at: number): Named | undefined {
  const family = FAMILY.exec(before(text, at, 26))?.[1];
  const given = family && matchAt(GIVEN, text, at);
  return given && PERSON.test(before(text, at - family.length, 100))
    ? {
        start: at - family.length,
        end: at + given[0].replace(/\^{1,3}$/, "").length,
        place: "title",
      }
    : undefined;
}
