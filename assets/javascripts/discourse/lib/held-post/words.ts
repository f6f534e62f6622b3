import { i18n } from "discourse-i18n";
import isolate from "../isolate.ts";
import number from "../number.ts";
import type { HeldFinding } from "./held-post.ts";

const ANSWERS = { answered: "dismissed", insisted: "insisted" } as const;

/** A sentence about held posts. */
export function say(key: string, values: Record<string, string> = {}): string {
  return i18n(`medical_communities.held_post.${key}`, values);
}

/** What a finding is called. */
export function label({ rule }: HeldFinding): string {
  return i18n(`medical_communities.rules.${rule.replace("/", ".")}.label`);
}

/** What its author answered, or why nothing had to be answered. */
export function answer({ state, reason }: HeldFinding): string {
  if (state !== "answered" && state !== "insisted") {
    return say(`states.${state}`);
  }
  const key = `medical_communities.checklist.answers.${ANSWERS[state]}`;
  return reason
    ? i18n(key, {
        reason: i18n(`medical_communities.checklist.reasons.${reason}`),
      })
    : i18n(`${key}_hint`);
}

export function statement(id: string): string {
  return i18n(`medical_communities.statements.${id}`);
}

export function preset(id: string): string {
  return isolate(i18n(`medical_communities.presets.${id}.name`));
}

export function times(count: number): string {
  return `× ${number(count)}`;
}
