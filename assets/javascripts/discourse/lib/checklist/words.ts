import { i18n } from "discourse-i18n";
import type { Answer, Finding, StatementState } from "../examiner.ts";
import isolate from "../isolate.ts";
import number from "../number.ts";
import type { Row } from "./rows.ts";

const MISSPELT = "brand-names/misspelling";
const MOST_LETTERS = 40;
/** Other than Latin, which ingredients are named in anyway. */
const ALPHABETS = [/\p{Script=Cyrillic}/u, /\p{Script=Arabic}/u];

/** A sentence of the checklist. Numbers are written and isolated as the reader's locale wants it. */
export function say(key: string, values: Record<string, number> = {}): string {
  return i18n(
    `medical_communities.checklist.${key}`,
    mapValues(values, (value) => number(value))
  );
}

/** A statement that the author only reads. */
export function reminder({ id }: StatementState): string {
  return i18n("medical_communities.checklist.reminder", {
    sentence: i18n(`medical_communities.statements.${id}`),
  });
}

/** What a finding is called. */
export function label({ rule }: Finding): string {
  return labelOf(rule);
}

export function labelOf(rule: string): string {
  return i18n(`${ruleKey(rule)}.label`);
}

/** Why it was found. */
export function why(finding: Finding): string {
  const values = { ...finding.params, ingredients: ingredientsOf(finding) };
  return i18n(
    `${ruleKey(finding.rule)}.why${variant(finding)}`,
    mapValues(values, shown)
  );
}

/** What the author answered to a finding. `held`: a moderator reads it first, though the author only gave a reason. */
export function answerWords({ answer, reason }: Answer, held = false): string {
  const given = held ? "insisted" : answer;
  const key = `medical_communities.checklist.answers.${given}`;
  return reason
    ? i18n(key, { reason: say(`reasons.${reason}`) })
    : i18n(`${key}_hint`);
}

/** How often the same thing is in the text. */
export function times({ findings }: Row): string {
  return `× ${number(findings.length)}`;
}

/** The button that puts a suggestion into the text. What stands for a misspelt word is a guess: it asks. */
export function replacement(suggestion: string, { findings }: Row): string {
  const many = findings.length > 1 ? "_all" : "";
  const key = findings[0].rule === MISSPELT ? "meant" : "replace";
  return suggestion === ""
    ? i18n(`medical_communities.checklist.remove${many}`)
    : i18n(`medical_communities.checklist.${key}${many}`, {
        suggestion: isolate(excerpt(suggestion)),
      });
}

/** Words of the post on one line, at most 40 characters. */
export function excerpt(words: string): string {
  const letters = [...words.trim().replace(/\s+/g, " ")];
  return letters.length > MOST_LETTERS
    ? `${letters.slice(0, MOST_LETTERS - 1).join("")}…`
    : letters.join("");
}

/** Ingredients as the replacement names them, if that is in the reader's alphabet too; else their Latin names. */
function ingredientsOf(finding: Finding): string {
  const [best = ""] = finding.suggestions;
  const names = String(finding.params["ingredients"] ?? "");
  return ALPHABETS.some(
    (alphabet) => alphabet.test(best) && alphabet.test(label(finding))
  )
    ? best
    : names.replaceAll("; ", ", ");
}

/** Brands of several medicines or of a combination have sentences of their own. */
function variant({ params }: Finding): string {
  if (params["regions"]) {
    return "_regions";
  }
  return String(params["ingredients"]).includes("; ") ? "_several" : "";
}

function ruleKey(rule: string): string {
  return `medical_communities.rules.${rule.replace("/", ".")}`;
}

function shown(value: string | number): string {
  return typeof value === "number" ? number(value) : isolate(value);
}

function mapValues<From, To>(
  values: Readonly<Record<string, From>>,
  change: (value: From) => To
): Record<string, To> {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, change(value)])
  );
}
