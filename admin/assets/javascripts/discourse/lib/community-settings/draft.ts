import { tracked } from "@glimmer/tracking";
import Fields from "../community-founding/fields.ts";
import {
  type Description,
  descriptionOf,
} from "../community-founding/values.ts";
import type {
  Community,
  Exceptions,
  Mode,
  Preset,
  Settings,
  Severities,
  Severity,
} from "./settings.ts";

/** Settings while they are edited: of a community, or of one that is to be. */
export default class Draft {
  @tracked categoryId?: number;
  /** Empty: none chosen, or the chosen one is no longer known. */
  @tracked preset: string;
  @tracked mode: Mode;
  /** Null: by default. */
  @tracked packs: readonly string[] | null;
  @tracked exceptions: Exceptions;
  @tracked problem?: string;
  @tracked private chosen: Severities;
  readonly community?: Community;
  /** Of a community that people join. */
  readonly description?: Fields<Description>;

  constructor(
    private readonly presets: readonly Preset[],
    community?: Community
  ) {
    this.community = community;
    this.description = community?.joinable
      ? new Fields(descriptionOf(community))
      : undefined;
    this.categoryId = community?.category_id;
    this.preset = community
      ? (this.known(community.preset)?.id ?? "")
      : (presets[0]?.id ?? "");
    this.mode = community?.mode ?? "watch";
    this.chosen = community?.severities ?? {};
    this.packs = community?.packs ?? null;
    this.exceptions = community?.exceptions ?? {};
  }

  get isComplete(): boolean {
    return this.categoryId !== undefined && this.preset !== "";
  }

  /** Importance that differs from the preset. */
  get adjustments(): Severities {
    return Object.fromEntries(
      Object.entries(this.chosen).filter(
        ([rule, severity]) => severity !== this.presetSeverity(rule)
      )
    );
  }

  get adjustmentCount(): number {
    return Object.keys(this.adjustments).length;
  }

  get settings(): Settings {
    return {
      preset: this.preset,
      mode: this.mode,
      severities: this.adjustments,
      packs: this.packs,
      exceptions: this.exceptions,
      ...this.described,
    };
  }

  severity(rule: string): Severity {
    return this.chosen[rule] ?? this.presetSeverity(rule);
  }

  presetSeverity(rule: string): Severity {
    return this.known(this.preset)?.severities[rule] ?? "off";
  }

  adjust(rule: string, severity: Severity): void {
    this.chosen = { ...this.chosen, [rule]: severity };
  }

  reset(): void {
    this.chosen = {};
  }

  // The server reads an empty word as none, and what is missing as unchanged.
  private get described(): object {
    const values = this.description?.values;
    return values
      ? {
          ...values,
          specialty_id: values.specialty_id ?? "",
          parent_id: values.parent_id ?? "",
        }
      : {};
  }

  private known(id: string): Preset | undefined {
    return this.presets.find((preset) => preset.id === id);
  }
}
