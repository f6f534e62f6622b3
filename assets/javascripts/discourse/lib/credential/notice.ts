import type { Notice } from "../community/notice.ts";

/** That a member's credential runs out, or has and still counts. */
export interface CredentialNotice extends Notice {
  readonly valid_until: string;
  readonly counts_until: string;
  /** 0 on its last day; negative while the days of grace run. */
  readonly days_left: number;
}

export function isCredential(notice: Notice): notice is CredentialNotice {
  return notice.kind === "credential";
}

/** A community where a member reads, and writes again after renewal. */
export function isStepDown({ kind }: Notice): boolean {
  return kind === "step_down";
}
