/** That a member is asked to run a community, with which powers and for how long. */
export interface Mandate {
  readonly id: number;
  readonly state:
    | "offered"
    | "provisional"
    | "later"
    | "in_force"
    | "over"
    | "ended";
  readonly powers: readonly string[];
  readonly starts_on: string;
  readonly ends_on: string | null;
  readonly answer_by: string | null;
  /** None: its category is gone. */
  readonly community: {
    readonly id: number;
    readonly name: string;
    readonly url: string;
  } | null;
}

/** Whether its holder still has to answer. */
export function isOpen({ state }: Mandate): boolean {
  return state === "offered" || state === "provisional";
}

/** Whether there is something to lay down. */
export function isHeld({ state }: Mandate): boolean {
  return state === "in_force" || state === "later";
}
