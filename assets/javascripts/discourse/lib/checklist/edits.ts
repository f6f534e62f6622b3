import type { ExaminerHandle, Field, Finding } from "../examiner.ts";
import { fieldText, type PostText, type TextSurface } from "./text-surface.ts";

/** One replacement in one field, with what it takes to go back. */
export interface Edit {
  readonly field: Field;
  readonly start: number;
  readonly before: string;
  readonly after: string;
}

/**
 * The edits that put a suggestion in the place of each finding: one per field, so that each is a single step of
 * the editor's history.
 */
export function editsFor(
  examiner: Pick<ExaminerHandle, "applySuggestion">,
  findings: readonly Finding[],
  suggestion: string,
  text: PostText
): Edit[] {
  // Repeats need not carry the same suggestions; the best one stands in for one that a repeat does not have.
  const choice = ({ suggestions }: Finding) =>
    Math.max(0, suggestions.indexOf(suggestion));
  return (["title", "raw"] as const).flatMap((field) => {
    const before = fieldText(text, field);
    const after = findings
      .filter((finding) => finding.field === field)
      .sort((a, b) => b.start - a.start)
      .reduce(
        (changed, finding) =>
          examiner.applySuggestion(changed, finding, choice(finding)).text,
        before
      );
    return before === after ? [] : [difference(field, before, after)];
  });
}

/** Carries an edit out. */
export function carryOut(surface: TextSurface, edit: Edit): void {
  const { field, start, before, after } = edit;
  surface.replace(field, start, start + before.length, after);
}

/** The edit that takes another one back. */
export function inverse({ field, start, before, after }: Edit): Edit {
  return { field, start, before: after, after: before };
}

/** The one edit that makes a field's text of another. */
export function difference(field: Field, before: string, after: string): Edit {
  const start = sharedStart(before, after);
  const tail = sharedTail(before.slice(start), after.slice(start));
  return {
    field,
    start,
    before: before.slice(start, before.length - tail),
    after: after.slice(start, after.length - tail),
  };
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) {
    length++;
  }
  return splitsPair(a, length) || splitsPair(b, length) ? length - 1 : length;
}

function sharedTail(a: string, b: string): number {
  let length = 0;
  while (
    length < a.length &&
    length < b.length &&
    a[a.length - 1 - length] === b[b.length - 1 - length]
  ) {
    length++;
  }
  return splitsPair(a, a.length - length) || splitsPair(b, b.length - length)
    ? length - 1
    : length;
}

function splitsPair(text: string, offset: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(
    text.slice(Math.max(0, offset - 1), offset + 1)
  );
}
