import type {
  ExaminerHandle,
  ExaminerSource,
  Field,
  Finding,
  Report,
} from "../../../../assets/javascripts/discourse/lib/examiner.ts";
import {
  addPack,
  applySuggestion,
  judge,
  VERSION,
} from "../../../../examiner/src/index.ts";

/** What the examiner of these tests finds, by the words that it finds it in. */
export type Findable = Pick<Finding, "rule" | "severity"> &
  Partial<Pick<Finding, "category" | "suggestions" | "params">>;

export const FINDABLE: Readonly<Record<string, Findable>> = {
  "Mr Brown": {
    rule: "identifiers/titled-name",
    category: "NAME",
    severity: "refuse",
    suggestions: ["the patient"],
  },
  "555-0100": {
    rule: "identifiers/phone",
    category: "PHONE_FAX",
    severity: "refuse",
    suggestions: [""],
  },
  "3 May 2024": {
    rule: "identifiers/full-date",
    category: "DATE",
    severity: "attest",
    suggestions: ["day 3", "in 2024"],
  },
  "J. B.": { rule: "identifiers/initials", severity: "attest" },
  Lasix: {
    rule: "brand-names/brand-name",
    severity: "attest",
    suggestions: ["furosemide"],
    params: { ingredients: "furosemide" },
  },
  Frusol: {
    rule: "brand-names/brand-name",
    severity: "attest",
    suggestions: ["furosemide"],
    params: { ingredients: "furosemide" },
  },
  HELP: { rule: "manners/shouting", severity: "advise" },
  PLEASE: { rule: "manners/shouting", severity: "advise" },
};

const PICTURE = /!\[[^\]]*\]\(([^)]*)\)/g;

const STATEMENTS: Report["statements"] = [
  { id: "consent", version: 1, due: ["new-topic"] },
  { id: "pictures", version: 1, due: ["picture-added"] },
];

/** A report on a text, made by looking for plain words. */
export function examine(
  text: Parameters<ExaminerHandle["examine"]>[0],
  findable = FINDABLE
): Report {
  const { title, raw } =
    typeof text === "string" ? { title: undefined, raw: text } : text;
  const pictures = [...raw.matchAll(PICTURE)].map((match) => match[1] ?? "");
  return {
    version: VERSION,
    preset: "clinical-cases",
    packs: [],
    findings: [
      ...findIn("title", title ?? "", findable),
      ...findIn("raw", raw, findable),
    ],
    statements: STATEMENTS.filter(({ id }) =>
      id === "consent" ? title !== undefined : pictures.length > 0
    ),
    pictures,
  };
}

/** An examiner that finds plain words; judging and replacing are the real ones. */
export function examinerOf(findable = FINDABLE): ExaminerHandle {
  return {
    VERSION,
    addPack,
    examine: (text) => examine(text, findable),
    follow: () => ({ update: (text) => examine(text, findable) }),
    judge,
    applySuggestion,
  };
}

/** A source whose examiner is there. */
export function sourceOf(
  handle: ExaminerHandle | undefined = examinerOf()
): ExaminerSource {
  return { state: "ready", handle, attempts: 1, load: async () => {} };
}

function findIn(
  field: Field,
  text: string,
  findable: Readonly<Record<string, Findable>>
): Finding[] {
  return Object.entries(findable)
    .flatMap(([words, found]) =>
      places(text, words).map((start) => ({
        category: "OTHER" as const,
        field,
        start,
        end: start + words.length,
        params: {},
        suggestions: [],
        fingerprint: `${found.rule}:${words}:${text.slice(0, start).length}`,
        likeness: `${found.rule}:${words}`,
        ...found,
      }))
    )
    .sort((a, b) => a.start - b.start);
}

function places(text: string, words: string): number[] {
  const found: number[] = [];
  for (
    let place = text.indexOf(words);
    place !== -1;
    place = text.indexOf(words, place + 1)
  ) {
    found.push(place);
  }
  return found;
}
