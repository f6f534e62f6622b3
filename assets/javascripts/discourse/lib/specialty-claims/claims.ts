/** A specialty of a member, claimed or verified or both. */
export interface Chosen {
  readonly id: number;
  readonly name: string;
  readonly claimed: boolean;
  readonly verified: boolean;
  readonly primary: boolean;
}

/** One that may be claimed. */
export interface Choice {
  readonly id: number;
  readonly parent_id: number | null;
  readonly name: string;
}

export interface Claims {
  readonly chosen: readonly Chosen[];
  readonly choices: readonly Choice[];
  readonly most: number;
  readonly editable: boolean;
}

/** A choice with as many of those above it as there are, the nearest last: "Cardiology › Electrophysiology". */
export function pathOf(choice: Choice, choices: readonly Choice[]): string {
  const names = [choice.name];
  let above = parentOf(choice, choices);
  while (above && names.length < choices.length) {
    names.unshift(above.name);
    above = parentOf(above, choices);
  }
  return names.join(" › ");
}

function parentOf(
  { parent_id }: Choice,
  choices: readonly Choice[]
): Choice | undefined {
  return choices.find(({ id }) => id === parent_id);
}
