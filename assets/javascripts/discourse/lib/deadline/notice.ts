import type { Notice } from "../community/notice.ts";

/** Until when a member has time to verify in a community. */
export interface DeadlineNotice extends Notice {
  readonly verify_by: string;
  /** 0 on the day itself; negative when it is over. */
  readonly days_left: number;
}

export function isDeadline(notice: Notice): notice is DeadlineNotice {
  return notice.kind === "deadline";
}
