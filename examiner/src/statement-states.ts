import type { CheckedAttestation } from "./check-attestation.ts";
import type { Due } from "./preset.ts";
import type { Report, StatementDue } from "./report.ts";
import type { Circumstances, Door, StatementState } from "./verdict.ts";

const NEW_TOPIC_DOORS: readonly Door[] = ["topic", "mail", "api", "queue"];
const WITHOUT_STATEMENTS: readonly Door[] = [
  "title",
  "tags",
  "category",
  "profile",
];

/** Was a picture added? The same picture twice counts twice. */
function addsPicture(
  report: Report,
  baseline: Report | null | undefined
): boolean {
  const left = new Map<string, number>();
  for (const picture of baseline?.pictures ?? []) {
    left.set(picture, (left.get(picture) ?? 0) + 1);
  }
  return report.pictures.some((picture) => {
    const count = left.get(picture) ?? 0;
    left.set(picture, count - 1);
    return count <= 0;
  });
}

function isDueAt(
  { due }: StatementDue,
  report: Report,
  { door, baseline }: Circumstances
): boolean {
  const holds: Readonly<Record<Due, () => boolean>> = {
    always: () => true,
    "new-topic": () => NEW_TOPIC_DOORS.includes(door),
    "picture-added": () => addsPicture(report, baseline),
  };
  return (
    !WITHOUT_STATEMENTS.includes(door) &&
    due.some((occasion) => holds[occasion]())
  );
}

/** The statements that are due at this door, with the author's answers. */
export function statementStates(
  report: Report,
  attestation: CheckedAttestation,
  circumstances: Circumstances
): StatementState[] {
  return report.statements
    .filter((statement) => isDueAt(statement, report, circumstances))
    .map(({ id, version, reminder }) => {
      const given = attestation.statements.get(id);
      const answer = given?.version === version ? given.answer : "open";
      return { id, version, state: reminder ? "hint" : answer };
    });
}

/** An answer to a version that was never published here: somebody has to look. An old one is asked again. */
export const hasUnknownVersion = (
  report: Report,
  attestation: CheckedAttestation
) =>
  report.statements.some(({ id, version, reminder }) => {
    if (reminder) {
      return false;
    }
    const given = attestation.statements.get(id)?.version ?? version;
    return !Number.isInteger(given) || given < 1 || given > version;
  });
