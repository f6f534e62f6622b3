import { tracked } from "@glimmer/tracking";
import type { Choice } from "./choices.ts";
import type { Grant } from "./people.ts";

const USUAL_LEVEL = 2;

type Text = "role" | "country" | "valid_from" | "valid_until" | "source";

/** A credential while it is written down. */
export default class GrantDraft {
  @tracked
  values: Grant = {
    level: USUAL_LEVEL,
    role: "",
    country: "",
    specialty_ids: [],
    valid_from: today(),
    valid_until: "",
    source: "",
  };
  @tracked problems: Readonly<Record<string, string>> = {};
  @tracked problem?: string;

  constructor(private readonly choices: readonly Choice[]) {}

  get specialties(): readonly Choice[] {
    const { specialty_ids: ids } = this.values;
    return this.choices.filter(({ id }) => ids.includes(id));
  }

  get open(): readonly Choice[] {
    const { specialty_ids: ids } = this.values;
    return this.choices
      .filter(({ id }) => !ids.includes(id))
      .sort((one, other) => one.name.localeCompare(other.name));
  }

  write(field: Text, value: string): void {
    this.values = { ...this.values, [field]: value };
  }

  chooseLevel(level: number): void {
    this.values = { ...this.values, level };
  }

  add(id: number): void {
    const ids = [...this.values.specialty_ids, id];
    this.values = { ...this.values, specialty_ids: ids };
  }

  remove(id: number): void {
    const ids = this.values.specialty_ids.filter((one) => one !== id);
    this.values = { ...this.values, specialty_ids: ids };
  }
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
