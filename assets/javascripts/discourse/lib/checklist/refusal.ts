import type { Field } from "../examiner.ts";
import type { Group } from "./groups.ts";
import { isOpen } from "./rows.ts";

/** A finding as the server tells it. */
export interface RefusedFinding {
  readonly rule: string;
  readonly field: Field;
  readonly start: number;
  readonly end: number;
  readonly state: string;
}

/** Why the server did not take a post. `digest` names the examiner that it has. */
export interface Refusal {
  readonly sentence: string;
  readonly outcome: "refuse" | "hold";
  readonly digest?: string;
  readonly findings: readonly RefusedFinding[];
}

interface Answer {
  readonly errors?: readonly string[];
  readonly medical?: Partial<Refusal>;
  readonly extras?: { readonly medical?: Partial<Refusal> };
}

/** Reads what the server answers to a post that it does not take; undefined when that has other reasons. */
export function refusalIn(answer: unknown): Refusal | undefined {
  const { errors, medical, extras } = (answer ?? {}) as Answer;
  const told = medical ?? extras?.medical;
  return told?.outcome
    ? {
        sentence: errors?.[0] ?? "",
        outcome: told.outcome,
        digest: told.digest,
        findings: Array.isArray(told.findings) ? told.findings : [],
      }
    : undefined;
}

/** What only the server found: its examiner may be newer than the page's. */
export function onlyRefused(
  { findings }: Refusal,
  groups: readonly Group[]
): RefusedFinding[] {
  const known = new Set(
    groups
      .flatMap(({ rows }) => rows.filter(isOpen))
      .flatMap((row) => row.findings)
      .map(place)
  );
  return findings.filter(
    (finding) => finding.state === "open" && !known.has(place(finding))
  );
}

function place({ rule, field, start }: Omit<RefusedFinding, "state">): string {
  return `${rule} ${field} ${start}`;
}
