import type { Due, Preset } from "./preset.ts";
import type { StatementDue } from "./report.ts";

/**
 * The statements that a text calls for, each with the occasions it gives: a title makes it a new topic,
 * a picture may have been added. `judge` knows the door and drops those that are not due there.
 */
export function statementsDue(
  preset: Preset,
  hasTitle: boolean,
  pictures: number
): StatementDue[] {
  const given = (due: Due) =>
    due === "always" ||
    (due === "new-topic" && hasTitle) ||
    (due === "picture-added" && pictures > 0);
  return preset.statements
    .map(({ id, version, due }) => ({ id, version, due: due.filter(given) }))
    .filter(({ due }) => due.length > 0);
}
