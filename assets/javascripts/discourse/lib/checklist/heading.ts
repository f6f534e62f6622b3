import type Checklist from "../checklist.ts";
import { onlyRefused } from "./refusal.ts";
import { say } from "./words.ts";

/** The heading of panel and sheet: what it is, or why Reply did not go through. */
export default function heading(checklist: Checklist): string {
  const { panel, open, state, refusal, groups } = checklist;
  if (!panel.stopped) {
    return say("heading.plain");
  }
  return state === "loading" || state === "failed"
    ? say("heading.waiting")
    : say("heading.stopped", {
        count: open + (refusal ? onlyRefused(refusal, groups).length : 0),
      });
}
