import type { ExaminerHandle, Field, Finding } from "../examiner.ts";
import { type Change, type Changes, difference, inverse } from "./changes.ts";
import { fieldText, type PostText, type TextSurface } from "./text-surface.ts";

type Examiner = Pick<ExaminerHandle, "applySuggestion">;

/** A finding, and which of its suggestions takes its place. */
export interface Choice {
  readonly finding: Finding;
  readonly suggestion: number;
}

/** What is replaced in one field, as one step of the editor's history. */
export interface Edit {
  readonly field: Field;
  readonly changes: Changes;
}

/**
 * The suggestion that was chosen for the first of some findings, for each of them. Repeats need not carry the same
 * ones: brands of one ingredient name it in the language and the form of their own sentences.
 */
export function choicesOf(
  findings: readonly Finding[],
  suggestion: string
): Choice[] {
  const chosen = findings[0]?.suggestions.indexOf(suggestion) ?? 0;
  return findings.map((finding) => ({
    finding,
    suggestion:
      chosen > 0 ? likest(finding.suggestions, suggestion, chosen) : 0,
  }));
}

function likest(
  suggestions: readonly string[],
  suggestion: string,
  chosen: number
): number {
  const same = suggestions.indexOf(suggestion);
  return same >= 0 ? same : chosen < suggestions.length ? chosen : 0;
}

/** The edits that put suggestions in the places of findings: one per field. */
export function editsFor(
  examiner: Examiner,
  choices: readonly Choice[],
  text: PostText
): Edit[] {
  return (["title", "raw"] as const).flatMap((field) => {
    const own = choices.filter(({ finding }) => finding.field === field);
    const changes = changesFor(examiner, own, fieldText(text, field));
    return changes.length ? [{ field, changes }] : [];
  });
}

/** Carries an edit out. */
export function carryOut(surface: TextSurface, edit: Edit): void {
  surface.replace(edit.field, edit.changes);
}

/** The edit that takes another one back. */
export function backFrom({ field, changes }: Edit): Edit {
  return { field, changes: inverse(changes) };
}

function changesFor(
  examiner: Examiner,
  choices: readonly Choice[],
  text: string
): Change[] {
  const changes: Change[] = [];
  let [rest, taken] = [text, false];
  for (const choice of lastFirst(choices)) {
    const put = examiner.applySuggestion(
      rest,
      choice.finding,
      choice.suggestion
    );
    const end = rest.length - (put.text.length - put.end);
    if (put.text !== rest) {
      // A space between two that are taken out goes with one of them only: then nothing tells which.
      taken ||= end > (changes.at(-1)?.start ?? text.length);
      const before = rest.slice(put.start, end);
      const after = put.text.slice(put.start, put.end);
      changes.push({ start: put.start, before, after });
      rest = put.text;
    }
  }
  return taken ? [difference(text, rest)] : changes.reverse();
}

function lastFirst(choices: readonly Choice[]): Choice[] {
  return [...choices].sort((a, b) => b.finding.start - a.finding.start);
}
