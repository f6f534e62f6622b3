import assert from "node:assert/strict";
import { Document } from "../../../examiner/src/document.ts";
import type { Field } from "../../../examiner/src/finding.ts";
import { resolvePolicy } from "../../../examiner/src/policy.ts";
import {
  type LocalRule,
  type Match,
  REACH,
  type View,
} from "../../../examiner/src/rule.ts";
import { scan } from "../../../examiner/src/scan.ts";

const moved = (match: Match | undefined, by: number) =>
  match && { ...match, start: match.start + by, end: match.end + by };

/** The rule, made to fail where the text beyond its reach changes what it answers. */
export function watched(rule: LocalRule, id: string): LocalRule {
  const look = (view: View, start: number, end: number) => {
    const match = rule.look(view, start, end);
    const from = Math.max(0, start - REACH);
    const text = view.text.slice(from, end + REACH);
    const near = rule.look({ ...view, text }, start - from, end - from);
    assert.deepEqual(
      moved(near, from),
      match,
      `${id} at ${start} of ${JSON.stringify(view.text)}`
    );
    return match;
  };
  return { ...rule, look };
}

/**
 * Wakes every local rule of a preset at all its places in a text, watched.
 * Answers the ids of the rules that found something, once for each finding.
 */
export function watchLocality(preset: string) {
  const { local, wakers, packs } = resolvePolicy(preset);
  const rules = local.map((active) => ({
    ...active,
    rule: watched(active.rule, active.id),
  }));
  return (field: Field, text: string): string[] => {
    const document = new Document(field);
    document.update(text);
    const view = {
      text: document.masked,
      field,
      packs: packs.map(({ id }) => id),
    };
    const whole = { start: 0, end: view.text.length };
    return scan(view, whole, { ...wakers, rules }).map(
      ({ active }) => active.id
    );
  };
}
