import { i18n } from "discourse-i18n";
import isolate from "../isolate.ts";
import number from "../number.ts";
import type { ComplaintPost } from "./complaint.ts";

type Values = Record<string, string>;

/** A sentence about complaints. */
export function say(key: string, values: Values = {}): string {
  return i18n(`medical_communities.complaint.${key}`, values);
}

export function ground(key: string): string {
  return say(`grounds.${key}`);
}

/** By which people speak of a complaint. */
export function nameOf({ ground: key, id }: Named): string {
  return say("own.name", { number: isolate(String(id)), ground: ground(key) });
}

export function placeOf(post: ComplaintPost): string {
  return say("own.post", { number: number(post.number ?? 1) });
}

interface Named {
  readonly id: number;
  readonly ground: string;
}

interface OfRule {
  readonly community_name?: string | null;
  readonly rule?: number | null;
  readonly rules_version?: number | null;
}

/** Which rule of which community; nothing where no rule was named. */
export function ruleOf(complaint: OfRule): string | undefined {
  const { community_name, rule, rules_version } = complaint;
  return rule
    ? say("rule", {
        community: isolate(community_name ?? "–"),
        rule: number(rule),
        version: number(rules_version ?? 1),
      })
    : undefined;
}
