import type { ActiveRule } from "./active-rule.ts";
import { SEVERITIES, type Severity } from "./finding.ts";
import { bitsOf } from "./markdown/kinds.ts";
import { loadedPacks } from "./packs.ts";
import type { Policy, PolicyObject, Preset } from "./preset.ts";
import { PRESETS } from "./presets/index.ts";
import type { PackInfo } from "./report.ts";
import type { FieldRule, LocalRule } from "./rule.ts";
import { RULES } from "./rules/index.ts";
import { sortWakers, type Wakers } from "./wakers.ts";

/** A policy made ready for work. `preset` is missing when its id is unknown. */
export interface ResolvedPolicy {
  readonly id: string;
  readonly preset: Preset | undefined;
  readonly local: readonly ActiveRule<LocalRule>[];
  readonly field: readonly ActiveRule<FieldRule>[];
  readonly wakers: Wakers;
  readonly packs: readonly PackInfo[];
}

const isLocal = (active: ActiveRule): active is ActiveRule<LocalRule> =>
  "look" in active.rule;
const isField = (active: ActiveRule): active is ActiveRule<FieldRule> =>
  "survey" in active.rule;

function severityOf(
  id: string,
  preset: Preset,
  adjusted: PolicyObject["severities"]
): Severity | undefined {
  const own =
    adjusted && Object.hasOwn(adjusted, id) ? adjusted[id] : undefined;
  if (own === "off") {
    return undefined;
  }
  return own && SEVERITIES.includes(own) ? own : preset.severities[id];
}

function activeRules(
  preset: Preset,
  adjusted: PolicyObject["severities"]
): ActiveRule[] {
  const active: ActiveRule[] = [];
  for (const [id, rule] of RULES) {
    const severity = severityOf(id, preset, adjusted);
    if (severity) {
      active.push({ id, rule, severity, reads: bitsOf(rule.reads) });
    }
  }
  return active;
}

const wanted = (policy: PolicyObject) =>
  Array.isArray(policy.packs)
    ? loadedPacks().filter(({ id }) => policy.packs!.includes(id))
    : loadedPacks();

/** Makes a policy ready. Total: a policy of the wrong shape counts as an unknown preset. */
export function resolvePolicy(policy: Policy): ResolvedPolicy {
  const asked: PolicyObject =
    typeof policy === "string"
      ? { preset: policy }
      : (policy ?? { preset: "" });
  const preset = PRESETS.get(asked.preset);
  const active = preset ? activeRules(preset, asked.severities) : [];
  const local = active.filter(isLocal);
  return {
    id: String(asked.preset),
    preset,
    local,
    field: active.filter(isField),
    wakers: sortWakers(local),
    packs: preset ? wanted(asked) : [],
  };
}
