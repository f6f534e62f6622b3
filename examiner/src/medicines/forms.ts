import { ARABIC, CYRILLIC, LATIN } from "../text/fold.ts";
import { type Directory, type Head, isSure } from "./directory.ts";
import { isEnding, partings, takes } from "./endings.ts";
import { asCyrillic, asLatin } from "./look-alikes.ts";

/** A name's first word that a word may stand for; `before`: letters of the word that are not the name's. */
export interface Form {
  readonly head: Head;
  readonly before: number;
  /** Whether the word has an ending that the name has not. */
  readonly inflected: boolean;
  /** How many of the word's letters are an ending, and whether it stands in place of the name's last vowel. */
  readonly ending: number;
  readonly inPlace: boolean;
}

type Bent = Pick<Form, "head" | "ending" | "inPlace">;

const whole = (head: Head): Bent => ({ head, ending: 0, inPlace: false });

/** What Arabic writes in one with the next word, longest first. */
export const PROCLITICS = "وبال وال بال فال كال ولل لل ال و ف ب ل ك".split(" ");
const SHORTEST_ARABIC = 3;
const SHORTEST_PLURAL = 5;

/** Whole word first, then its case forms. */
function cyrillicHeads(directory: Directory, key: string): Bent[] {
  const exact = directory.head(key);
  const bent = exact ? [whole(exact)] : [];
  for (const [stem, ending] of partings(key)) {
    for (const head of directory.byStem(stem)) {
      if (takes(head.word, ending)) {
        const inPlace = head.word !== stem;
        bent.push({ head, ending: ending.length, inPlace });
      }
    }
  }
  return bent;
}

function latinHeads(directory: Directory, key: string): Bent[] {
  const heads = [directory.head(key)];
  if (key.length > SHORTEST_PLURAL && key.endsWith("s")) {
    const single = directory.head(key.slice(0, -1));
    heads.push(single?.entry && isSure(single.entry) ? single : undefined);
  }
  return heads.filter((head) => head !== undefined).map(whole);
}

/** "lasixом": a Latin name with a Cyrillic ending; else letters of one script that look like the other's. */
function mixedHeads(directory: Directory, key: string): Bent[] {
  const at = key.search(/[а-я]/);
  const inflected = isEnding(key.slice(at))
    ? directory.head(key.slice(0, at))
    : undefined;
  const latin = asLatin(key);
  const cyrillic = asCyrillic(key);
  return [
    ...(inflected
      ? [{ head: inflected, ending: key.length - at, inPlace: false }]
      : []),
    ...(latin ? latinHeads(directory, latin) : []),
    ...(cyrillic ? cyrillicHeads(directory, cyrillic) : []),
  ];
}

function arabicForms(directory: Directory, key: string): Form[] {
  const forms: Form[] = [];
  for (const proclitic of ["", ...PROCLITICS]) {
    const rest = key.slice(proclitic.length);
    const head =
      key.startsWith(proclitic) && rest.length >= SHORTEST_ARABIC
        ? directory.head(rest)
        : undefined;
    if (head) {
      forms.push({
        ...whole(head),
        before: proclitic.length,
        inflected: false,
      });
    }
  }
  return forms;
}

/** "وLasix": Arabic writes its particles in one with Latin names too. */
function latinForms(directory: Directory, key: string): Form[] {
  const before = key.search(/[a-z]/);
  return PROCLITICS.includes(key.slice(0, before))
    ? latinHeads(directory, key.slice(before)).map((bent) => ({
        ...bent,
        before,
        inflected: false,
      }))
    : [];
}

/** First words of names that a word can be a form of, likeliest first. `kinds` are those of its letters. */
export function formsOf(
  directory: Directory,
  key: string,
  kinds: number
): readonly Form[] {
  if (kinds === ARABIC) {
    return arabicForms(directory, key);
  }
  if (kinds === (ARABIC | LATIN)) {
    return latinForms(directory, key);
  }
  const heads =
    kinds === LATIN
      ? latinHeads(directory, key)
      : kinds === CYRILLIC
        ? cyrillicHeads(directory, key)
        : mixedHeads(directory, key);
  return heads.map((bent) => ({
    ...bent,
    before: 0,
    inflected: bent.head.word !== key,
  }));
}
