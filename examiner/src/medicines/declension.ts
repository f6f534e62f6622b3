import type { Language } from "../text/language.ts";

/** In the order of the tables below. What does not live has no accusative of its own, but acids have. */
const CASES = [
  "genitive",
  "dative",
  "accusative",
  "instrumental",
  "prepositional",
] as const;
export type Case = (typeof CASES)[number];

/** What a text put to a name: its letters, in place of the name's last vowel or behind its last consonant. */
export interface Ending {
  readonly letters: string;
  readonly inPlace: boolean;
}

interface Grammar {
  /** Endings of names by case: behind a consonant, in place of a vowel. Plurals are packages. */
  readonly behind: readonly string[];
  readonly inPlace: readonly string[];
  /** How nouns and adjectives end, then what they end in by case instead. "" is any consonant. */
  readonly nouns: readonly string[];
  readonly adjectives: readonly string[];
  /** "chloride of potassium": what such a word ends in. */
  readonly genitives: string;
}

const CONSONANTS = "бвгґджзклмнпрстфхцчшщ";
const ACID = "кислота";
/** Those of Russian end as genitives do. */
const ENZYME = "аза";
const STAYING = ["альфа", "бета", "гамма", "заліза"];
const ADJECTIVE = /[иі]й$/;
/** No abbreviation. */
const WORD = /^(?=.*[аеєиіїоуыэюя])[а-яіїєґ'’-]{3,}$/;

const GRAMMARS: Partial<Record<Language, Grammar>> = {
  uk: {
    behind: ["а я у ю", "ові еві", "", "ом ем", "і"],
    inPlace: ["и ї", "і", "у ю", "ою ею єю", ""],
    nouns: ["ій ію ію ій ієм ії", "ь ю ю ь ем і", "а и і у ою і", " у у  ом і"],
    adjectives: ["а ої ій у ою ій"],
    genitives: "ую",
  },
  ru: {
    behind: ["а я", "у ю", "", "ом ем", "е"],
    inPlace: ["ы и", "е", "у ю", "ой ою ей ею", ""],
    nouns: ["ий ия ию ий ием ии", "ь я ю ь ем е", "а ы е у ой е", " а у  ом е"],
    adjectives: ["ая ой ой ую ой ой"],
    genitives: "ая",
  },
};

/** The case that a name with this ending is in; undefined for the nominative, and in doubt. */
export function caseOf(
  ending: Ending | undefined,
  language: Language
): Case | undefined {
  const grammar = GRAMMARS[language];
  if (!ending || !grammar) {
    return undefined;
  }
  const rows = ending.inPlace ? grammar.inPlace : grammar.behind;
  return CASES.find((_, at) => rows[at]!.split(" ").includes(ending.letters));
}

function bend(
  word: string,
  wanted: Case,
  rows: readonly string[]
): string | undefined {
  for (const row of rows) {
    const [end = "", ...ends] = row.split(" ");
    if (end === "" ? CONSONANTS.includes(word.at(-1)!) : word.endsWith(end)) {
      const stem = word.slice(0, word.length - end.length);
      return stem + ends[CASES.indexOf(wanted)]!;
    }
  }
  return undefined;
}

/** "fluticasone furoate", "chloride of potassium", "alfa": of two words one may stay as it is. */
function bendTwo(
  words: readonly string[],
  wanted: Case,
  { nouns, genitives }: Grammar
): Array<string | undefined> {
  const stays = (word: string) =>
    !word.endsWith(ENZYME) &&
    (STAYING.includes(word) || genitives.includes(word.at(-1)!));
  return words.every(stays)
    ? [undefined]
    : words.map((word) =>
        stays(word)
          ? word
          : ADJECTIVE.test(word)
            ? undefined
            : bend(word, wanted, nouns)
      );
}

function bendAll(
  words: readonly string[],
  wanted: Case,
  grammar: Grammar
): Array<string | undefined> {
  const { nouns, adjectives } = grammar;
  if (!words.every((word) => WORD.test(word))) {
    return [undefined];
  }
  if (words.at(-1) === ACID) {
    return words.map((word) =>
      bend(word, wanted, word === ACID ? nouns : adjectives)
    );
  }
  return words.length === 2
    ? bendTwo(words, wanted, grammar)
    : [words.length === 1 ? bend(words[0]!, wanted, nouns) : undefined];
}

/** An ingredient's name in a case, where its words are regular; else undefined. */
export function inCase(
  name: string,
  wanted: Case,
  language: Language
): string | undefined {
  const grammar = GRAMMARS[language];
  const bent = grammar && bendAll(name.split(" "), wanted, grammar);
  return bent?.every((word) => word !== undefined) ? bent.join(" ") : undefined;
}
