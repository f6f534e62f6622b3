import { A } from "../../arabic.ts";
import { bare } from "../../fingerprint.ts";
import { after, before } from "../../patterns.ts";
import { isArabicTown } from "../../places/lists.ts";
import { hasRole } from "../../words.ts";
import { isFamily } from "../arabic-words.ts";
import type { Named } from "../named.ts";
import { isGiven } from "./name-part.ts";
import { readArabicName } from "./read-name.ts";

const AGE =
  /^[،,]? ?\(?(?:عمره?ا? ?)?\d{1,3} ?(?:سن|عام|شهر|أشهر|اشهر|يوم)|^[،,]? (?:يبلغ|تبلغ|عمره|عمرها|عمرو|عمرا|البالغة? من العمر) ?(?:\d|من)/;
const DESCENT = / (?:بن|بنت|ابن) /;
/** What is called after somebody, and whoever is everybody's: places, illnesses, signs, methods, kings, prophets. */
const WORD_BEFORE = new RegExp(`([${A}]{2,14}) {1,2}$`);
const CALLED_AFTER = ["bears-names", "facility-head", "street-word"] as const;
const PARTICLE = /^[وفبل]?(?:ال|ل)?/;
const BLESSED = /صلى? (?:الله )?على $/;
const CITED =
  /^ ?(?:وآخرون|واخرون|وزملا[ؤئ]ه|et al)|^ ?[،,(]? ?\(?(?:19|20)\d\d\)/;
const PAIRED = new RegExp(`(?:^| )([${A}]{2,16}) ?(?:مع |و)$`);
const BED = /(?:سرير|غرفة|غرفه|سريره) \d{1,3}[أ-ي]? ?[:–-] ?$/;
const LISTED = new RegExp(`(?:^| )([${A}]{2,16})(?:[،,]|/) ?$`);
const LISTED_ON = new RegExp(`^(?:[،,]| ?/) ?([${A}]{2,16})(?![${A}])`);
const PARTNER = new RegExp(`^ (?:و|مع )([${A}]{2,16})(?![${A}])`);
/** "عبد الودود" */
const SERVANT = /^عبد ال/;
/** "|بوعزيز،| إلياس، 29 سنة" */
const FAMILY_BEFORE = new RegExp(`(?:^|\\n) ?([${A}]{3,12}، )$`);
/** "رحمه الله": no one's name. */
const MERCY = /^(?:رحمه|فضل) الله/;
const NISBA = /^ال(?:.{3,8}ي|دين|له|حق|رحمن)$/;
const LETTER = new RegExp(`[${A}]$`);
/** "لدينا": many short words end like a name behind a particle. */
const SHORTEST_JOINED = 5;
const JOINED = /[\w_/.-]$/;

const isWhole = (word: string) =>
  hasRole(word, ["given-name"]) &&
  !hasRole(word, [
    "also-word",
    "not-name",
    "person",
    "patient",
    "title",
    "eponym",
    "month",
  ]);

/** A given name with a family's, a father's: one that is also a word only right before a tribe's or a town's. */
export const isFull = ([first, second, ...rest]: readonly string[]): boolean =>
  second !== undefined &&
  (isGiven(second) || isFamily(bare(second))) &&
  (isWhole(first!) ||
    [second, ...rest].some(isWhole) ||
    (NISBA.test(second) && rest.length === 0));

/** Another given name beside it, with "and" or "with" between. */
function isPaired(lead: string, behind: string): boolean {
  const partner = PARTNER.exec(behind)?.[1] ?? PAIRED.exec(lead)?.[1];
  const next = LISTED_ON.exec(behind)?.[1] ?? LISTED.exec(lead)?.[1];
  return isGiven(partner ?? "") || isWhole(next ?? "");
}

/** "نوال الهاشمي", "ياسين| و|مروة": a given name that is no other word, that an age, a father, another name makes sure. */
export function arabicAlone(text: string, start: number): Named | undefined {
  const end = readArabicName(text, start, "none");
  if (end === undefined) {
    return undefined;
  }
  const lead = before(text, start, 24);
  const behind = after(text, end, 24);
  const particle = LETTER.exec(lead)?.[0] ?? "و";
  const last = WORD_BEFORE.exec(lead)?.[1] ?? "";
  if (
    hasRole(last, CALLED_AFTER) ||
    hasRole(last.replace(PARTICLE, ""), CALLED_AFTER) ||
    BLESSED.test(lead) ||
    CITED.test(behind) ||
    JOINED.test(lead)
  ) {
    return undefined;
  }
  const written = text.slice(start, end);
  const words = written.split(/ {1,2}/);
  if (
    particle !== "و" &&
    (!"بل".includes(particle) || words[0]!.length < SHORTEST_JOINED)
  ) {
    return undefined;
  }
  if (
    words.length > 1 &&
    (isArabicTown(written) || MERCY.test(bare(written)))
  ) {
    return undefined;
  }
  const fits =
    AGE.test(behind) ||
    DESCENT.test(written) ||
    isFull(words) ||
    BED.test(lead) ||
    SERVANT.test(bare(written)) ||
    isPaired(lead, behind) ||
    isWhole(words[0]!);
  const family = AGE.test(behind) ? FAMILY_BEFORE.exec(lead)?.[1] : undefined;
  return fits
    ? { start: start - (family?.length ?? 0), end, place: "own" }
    : undefined;
}
