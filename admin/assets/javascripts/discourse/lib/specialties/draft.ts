import { tracked } from "@glimmer/tracking";
import type { Language, Names, Saved, Specialty } from "./specialties.ts";

/** A specialty while it is edited; one without a specialty is new. */
export default class Draft {
  @tracked key: string;
  @tracked parentId: number | null;
  @tracked names: Names;
  @tracked problems: Readonly<Record<string, string>> = {};
  @tracked problem?: string;
  readonly specialty?: Specialty;

  constructor(specialty?: Specialty) {
    this.specialty = specialty;
    this.key = specialty?.key ?? "";
    this.parentId = specialty?.parent_id ?? null;
    this.names = specialty?.names ?? {};
  }

  get saved(): Saved {
    const { key, names, parentId } = this;
    return { id: this.specialty?.id, key, names, parent_id: parentId };
  }

  write(language: Language, name: string): void {
    this.names = { ...this.names, [language]: name };
  }
}
