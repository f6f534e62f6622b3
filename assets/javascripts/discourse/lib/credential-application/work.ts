import type { Profile } from "./verification.ts";

/** What a member says of their working life, as it is typed. */
export type Work = Record<WorkField, string>;

export const WORK_FIELDS = [
  "position",
  "workplace",
  "year_began",
  "education",
] as const;

export type WorkField = (typeof WORK_FIELDS)[number];

export function workOf(profile: Profile): Work {
  const entries = WORK_FIELDS.map((field) => [
    field,
    String(profile[field] ?? ""),
  ]);
  return Object.fromEntries(entries) as Work;
}
