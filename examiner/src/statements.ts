import type { ResolvedPolicy } from "./policy.ts";
import type { Due, Preset, Statement } from "./preset.ts";
import type { StatementDue } from "./report.ts";

/**
 * The statements that a text calls for, each with the occasions it gives: a title makes it a new topic,
 * a picture may have been added. `judge` knows the door and drops those that are not due there.
 */
export function statementsDue(
  preset: Preset,
  severity: ResolvedPolicy["severity"],
  hasTitle: boolean,
  pictures: number
): StatementDue[] {
  const given = (due: Due) =>
    due === "always" ||
    (due === "new-topic" && hasTitle) ||
    (due === "picture-added" && pictures > 0);
  /** What goes with a rule that only hints is to be read, not to be answered. */
  const stated = ({ id, version, due, rule }: Statement): StatementDue => ({
    id,
    version,
    due: due.filter(given),
    ...(rule && severity(rule) === "advise" && { reminder: true }),
  });
  return preset.statements
    .filter(({ rule }) => !rule || severity(rule))
    .map(stated)
    .filter(({ due }) => due.length > 0);
}
