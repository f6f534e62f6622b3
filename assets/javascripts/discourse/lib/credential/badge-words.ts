import { i18n } from "discourse-i18n";
import { country, list, role } from "../community/words.ts";
import isolate from "../isolate.ts";
import type { Badge, Check, Explained } from "./explanation.ts";

// Core's global, in the reader's locale.
declare const moment: (
  time: string,
  pattern: string
) => { format(pattern: string): string };

/** A sentence about what is verified of somebody. */
export function say(
  key: string,
  values: Record<string, string | number> = {}
): string {
  return i18n(`medical_communities.badge.${key}`, values);
}

/** Specialty, else profession: “Cardiology”. */
export function fieldOf({ specialty, role: key }: Badge): string {
  return specialty ?? (key ? role(key) : say("verified"));
}

/** “Physician · Cardiology, Intensive care · Poland” */
export function factsOf(credential: Explained): string {
  return [
    credential.role && role(credential.role),
    list(credential.specialties.map(isolate)),
    credential.country && country(credential.country),
  ]
    .filter(Boolean)
    .join(" · ");
}

/** A month in the reader's way of writing; `month` is 2027-05. */
export function monthOf(month: string): string {
  return isolate(moment(month, "YYYY-MM").format("MMMM YYYY"));
}

/** “Document seen by 2 verifiers, May 2027” */
export function checkOf({ means, month, count }: Check): string {
  return say(`means.${means.replace("-", "_")}`, {
    count,
    month: monthOf(month),
  });
}
