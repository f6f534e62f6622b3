import type {
  Answer,
  Attestation,
  Confirmation,
  Finding,
  Report,
  StatementDue,
} from "../examiner.ts";

/** The attestation with the same answer for each finding; earlier answers to them are replaced. */
export function withAnswer(
  attestation: Attestation,
  findings: readonly Finding[],
  answer: Omit<Answer, "fingerprint">
): Attestation {
  const { answers = [] } = withoutAnswer(attestation, findings);
  const added = prints(findings).map((fingerprint) => ({
    ...answer,
    fingerprint,
  }));
  return { ...attestation, answers: [...answers, ...added] };
}

/** The attestation without answers to these findings. */
export function withoutAnswer(
  attestation: Attestation,
  findings: readonly Finding[]
): Attestation {
  const gone = new Set(prints(findings));
  const answers = attestation.answers ?? [];
  return {
    ...attestation,
    answers: answers.filter(({ fingerprint }) => !gone.has(fingerprint)),
  };
}

/** The attestation with the author's word on a statement; none takes it back. */
export function withConfirmation(
  attestation: Attestation,
  { id, version }: Pick<StatementDue, "id" | "version">,
  answer?: Confirmation["answer"]
): Attestation {
  const others = (attestation.statements ?? []).filter(
    (statement) => statement.id !== id
  );
  const statements = answer ? [...others, { id, version, answer }] : others;
  return { ...attestation, statements };
}

/** The attestation after a text got a picture: what was said about its pictures is to be said again. */
export function afterPictures(
  attestation: Attestation,
  before: Report,
  now: Report
): Attestation {
  if (!pictureAdded(before, now)) {
    return attestation;
  }
  return now.statements
    .filter(({ due }) => due.every((occasion) => occasion === "picture-added"))
    .reduce(
      (kept, statement) => withConfirmation(kept, statement),
      attestation
    );
}

function prints(findings: readonly Finding[]): string[] {
  return [...new Set(findings.map(({ fingerprint }) => fingerprint))];
}

function pictureAdded(before: Report, now: Report): boolean {
  const rest = [...before.pictures];
  return now.pictures.some((picture) => {
    const place = rest.indexOf(picture);
    if (place === -1) {
      return true;
    }
    rest.splice(place, 1);
    return false;
  });
}
