import type * as Examiner from "../../../../examiner/src/index.ts";

export type {
  Answer,
  Attestation,
  Category,
  Circumstances,
  Confirmation,
  Door,
  DraftPolicy,
  Explanation,
  Exception,
  Field,
  Finding,
  FindingState,
  Follower,
  Mode,
  OrdinaryReason,
  Outcome,
  Policy,
  Reason,
  Report,
  Severity,
  StatementDue,
  StatementState,
  Text,
  Verdict,
} from "../../../../examiner/src/index.ts";

/** The examiner itself: what the bundle's global, `MedicalExaminer`, offers. Nothing in it throws. */
export type ExaminerHandle = Pick<
  typeof Examiner,
  "VERSION" | "addPack" | "applySuggestion" | "examine" | "follow" | "judge"
> &
  Partial<Pick<typeof Examiner, "explain" | "prepare">>;

/**
 * Where a handle comes from. Its properties are tracked; `attempts` counts the tries. `load` takes the ids of the
 * medicine packs (all, when none are named) and of a community's own words, never rejects, and answers when the handle
 * is there.
 */
export interface ExaminerSource {
  readonly state: "loading" | "failed" | "ready";
  readonly handle?: ExaminerHandle;
  readonly attempts: number;
  load(packs?: readonly string[], words?: string): Promise<void>;
}
