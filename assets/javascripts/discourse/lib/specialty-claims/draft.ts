import { tracked } from "@glimmer/tracking";
import { type Choice, type Chosen, type Claims, pathOf } from "./claims.ts";

/** A member's specialties while they are chosen. What is verified stays listed, claimed or not. */
export default class Draft {
  @tracked chosen: readonly Chosen[];
  readonly most: number;
  readonly isEditable: boolean;
  private readonly choices: readonly Choice[];

  constructor({ chosen, choices, most, editable }: Claims) {
    this.chosen = chosen;
    this.choices = choices;
    this.most = most;
    this.isEditable = editable;
  }

  /** What can still be added, by name with what it is a part of. */
  get open(): { readonly id: number; readonly name: string }[] {
    const taken = this.claimed.map(({ id }) => id);
    return this.choices
      .filter(({ id }) => !taken.includes(id))
      .map((choice) => ({
        id: choice.id,
        name: pathOf(choice, this.choices),
      }))
      .sort((one, other) => one.name.localeCompare(other.name));
  }

  get isFull(): boolean {
    return this.claimed.length >= this.most;
  }

  /** As the server takes it. */
  get answer(): { specialty_ids: number[]; primary_id: number | null } {
    return {
      specialty_ids: this.claimed.map(({ id }) => id),
      primary_id: this.claimed.find(({ primary }) => primary)?.id ?? null,
    };
  }

  add(id: number): void {
    const choice = this.choices.find((one) => one.id === id);
    const known = this.chosen.find((one) => one.id === id);
    if (!choice) {
      return;
    }
    const added = {
      id,
      name: choice.name,
      verified: known?.verified ?? false,
      claimed: true,
      primary: this.claimed.length === 0,
    };
    this.chosen = [...this.chosen.filter((one) => one !== known), added];
  }

  remove(id: number): void {
    const wasPrimary = this.chosen.find((one) => one.id === id)?.primary;
    this.chosen = this.chosen
      .map((one) =>
        one.id === id ? { ...one, claimed: false, primary: false } : one
      )
      .filter(({ claimed, verified }) => claimed || verified);
    const [first] = this.claimed;
    if (wasPrimary && first) {
      this.makePrimary(first.id);
    }
  }

  makePrimary(id: number): void {
    this.chosen = this.chosen.map((one) => ({
      ...one,
      primary: one.id === id,
    }));
  }

  private get claimed(): readonly Chosen[] {
    return this.chosen.filter(({ claimed }) => claimed);
  }
}
