import { hasRole } from "../../words.ts";
import type { Named } from "../named.ts";
import { behindName } from "./behind-name.ts";
import { behindPatient } from "./behind-patient.ts";
import { behindPerson } from "./behind-person.ts";

/** The name behind an English word for its owner, or behind "name" itself. */
export function behindLatinCue(
  text: string,
  start: number,
  end: number
): Named | undefined {
  const cue = text.slice(start, end);
  if (hasRole(cue, ["patient"])) {
    return behindPatient(text, start, end);
  }
  return hasRole(cue, ["person"])
    ? behindPerson(text, start, end)
    : behindName(text, start, end);
}
