import type { Choice, Chosen } from "./choices.ts";

/** A member in a list. */
export interface Person {
  readonly id: number;
  readonly username: string;
  readonly name?: string | null;
  /** 0: nothing is verified. */
  readonly level: number;
}

export type State = "in_force" | "in_grace" | "ended" | "run_out" | "to_come";

/** What was verified of someone. */
export interface Credential {
  readonly id: number;
  readonly level: number;
  readonly role: string | null;
  readonly country: string | null;
  readonly valid_from: string;
  readonly valid_until: string | null;
  readonly source: string;
  readonly state: State;
  readonly specialties: readonly string[];
  readonly granted_by: string | null;
  readonly revocation?: {
    readonly at: string;
    readonly by: string | null;
    readonly reason: string | null;
  } | null;
}

/** A member's page. */
export interface Dossier {
  readonly person: Omit<Person, "level">;
  readonly credentials: readonly Credential[];
  readonly claims: readonly Chosen[];
}

/** What is written down. */
export interface Grant {
  level: number;
  role: string;
  country: string;
  specialty_ids: readonly number[];
  valid_from: string;
  valid_until: string;
  source: string;
}

export type ImportState =
  | "receiving"
  | "checking"
  | "checked"
  | "applying"
  | "done"
  | "refused";

/** A file of people verified elsewhere. */
export interface Import {
  readonly id: number;
  readonly state: ImportState;
  readonly size: number;
  readonly received: number;
  readonly position: number;
  readonly rows: number;
  readonly accepted: number;
  readonly repeated: number;
  readonly refused: number;
  readonly problem: string | null;
  readonly created_at: string;
  readonly by: string | null;
}

export interface Refusal {
  readonly line: number;
  readonly person: string | null;
  readonly reason: string;
}

export interface ImportAnswer {
  readonly import: Import;
  readonly refusals: readonly Refusal[];
}

/** What the page begins with. */
export interface Listing {
  readonly levels: readonly number[];
  readonly roles: readonly string[];
  readonly specialties: readonly Choice[];
  readonly imports: readonly Import[];
}
