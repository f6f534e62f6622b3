import type { ActiveRule } from "./active-rule.ts";
import { SEVERITIES, type Severity } from "./finding.ts";
import { bitsOf } from "./markdown/kinds.ts";
import type { OwnWords } from "./medicines/own-words.ts";
import { ownWords } from "./own-words.ts";
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
  readonly words: OwnWords | undefined;
  /** Classes of medicines whose trademarks are not pointed out. */
  readonly exempt: readonly string[];
  /** A moderator reads first which trademarks are to stay. */
  readonly moderated: boolean;
  /** What a rule's findings weigh here; undefined: it is off. */
  readonly severity: (rule: string) => Severity | undefined;
}

const isLocal = (active: ActiveRule): active is ActiveRule<LocalRule> =>
  "look" in active.rule;
const isField = (active: ActiveRule): active is ActiveRule<FieldRule> =>
  "survey" in active.rule;

function ownSeverity(
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

/** A rule that stands and falls with another: what is not asked about is not asked about misspelt either. */
const NEEDS: Readonly<Record<string, string>> = {
  "brand-names/misspelling": "brand-names/brand-name",
};

function severityOf(
  id: string,
  preset: Preset,
  adjusted: PolicyObject["severities"]
): Severity | undefined {
  const needed = Object.hasOwn(NEEDS, id) ? NEEDS[id] : undefined;
  return needed === undefined || ownSeverity(needed, preset, adjusted)
    ? ownSeverity(id, preset, adjusted)
    : undefined;
}

type Severities = ReadonlyArray<Severity | undefined>;

interface Chosen extends Pick<ResolvedPolicy, "local" | "field" | "wakers"> {
  readonly severities: Severities;
}

function choose(severities: Severities): Chosen {
  const active = RULES.flatMap(([id, rule], index): ActiveRule[] => {
    const severity = severities[index];
    return severity ? [{ id, rule, severity, reads: bitsOf(rule.reads) }] : [];
  });
  const local = active.filter(isLocal);
  return {
    severities,
    local,
    field: active.filter(isField),
    wakers: sortWakers(local),
  };
}

/** Whoever examines many texts does it with one policy: its rules are sorted once. */
let chosen = choose([]);

function rulesOf(
  preset: Preset | undefined,
  adjusted: PolicyObject["severities"]
): Chosen {
  const severities = RULES.map(([id]) =>
    preset ? severityOf(id, preset, adjusted) : undefined
  );
  if (!severities.every((one, index) => one === chosen.severities[index])) {
    chosen = choose(severities);
  }
  return chosen;
}

const wanted = (policy: PolicyObject) =>
  Array.isArray(policy.packs)
    ? loadedPacks().filter(({ id }) => policy.packs!.includes(id))
    : loadedPacks();

const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];

/** Makes a policy ready. Total: a policy of the wrong shape counts as an unknown preset. */
export function resolvePolicy(policy: Policy): ResolvedPolicy {
  const asked: PolicyObject =
    typeof policy === "string"
      ? { preset: policy }
      : (policy ?? { preset: "" });
  const preset = PRESETS.get(asked.preset);
  const { local, field, wakers } = rulesOf(preset, asked.severities);
  return {
    id: String(asked.preset),
    preset,
    local,
    field,
    wakers,
    packs: preset ? wanted(asked) : [],
    words: ownWords(asked.words),
    exempt: strings(asked.exceptions?.exempt),
    moderated: asked.exceptions?.moderated === true,
    severity: (rule) => preset && severityOf(rule, preset, asked.severities),
  };
}
