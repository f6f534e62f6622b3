export { applySuggestion } from "./apply-suggestion.ts";
export { explain } from "./explain.ts";
export { examine, follow, type Follower } from "./follow.ts";
export { judge } from "./judge.ts";
export { addPack } from "./packs.ts";
export { prepare } from "./prepare.ts";
export { VERSION } from "./version.ts";

export type {
  Answer,
  Attestation,
  Confirmation,
  OrdinaryReason,
  Reason,
} from "./attestation.ts";
export type { Exception } from "./exception.ts";
export type { Explanation, Left, Sign } from "./explain.ts";
export type { Category, Field, Finding, Params, Severity } from "./finding.ts";
export type {
  DraftPolicy,
  Due,
  Policy,
  PolicyObject,
  PresetId,
  Statement,
} from "./preset.ts";
export type {
  PackInfo,
  Problem,
  Report,
  StatementDue,
  Text,
} from "./report.ts";
export type {
  Because,
  Circumstances,
  Door,
  FindingState,
  Mode,
  Outcome,
  StatementState,
  Verdict,
} from "./verdict.ts";
