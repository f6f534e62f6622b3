import type Checklist from "../checklist.ts";
import { say } from "./words.ts";

/** The heading of panel and sheet: what it is, or why Reply did not go through. */
export default function heading({ panel, open, state }: Checklist): string {
  if (!panel.stopped) {
    return say("heading.plain");
  }
  return state === "loading" || state === "failed"
    ? say("heading.waiting")
    : say("heading.stopped", { count: open });
}
