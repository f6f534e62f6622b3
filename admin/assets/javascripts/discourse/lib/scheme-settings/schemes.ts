import type { SchemeForm } from "discourse/plugins/discourse-medical-communities/discourse/lib/schemes/scheme-form";

/** How many gave a number of a kind. */
export interface Uses {
  readonly waiting: number;
  readonly credentials: number;
}

/** What administrators decide about a kind of number. */
export interface Decision {
  readonly enabled: boolean;
  readonly four_eyes: boolean;
  readonly renewal_months: number | null;
}

export interface Scheme extends Decision {
  readonly key: string;
  readonly confidence: string | null;
  readonly own: boolean;
  readonly checksum: boolean;
  readonly form: SchemeForm;
  /** Of their own only. */
  readonly definition: SchemeForm | null;
  readonly uses: Uses;
}

export interface Listing {
  readonly schemes: readonly Scheme[];
}

/** A kind of their own, as JSON, and what whoever saves it was told. */
export interface Definition {
  readonly definition: string;
  readonly replace: boolean;
  readonly even_used: boolean;
}

export interface Api {
  decideScheme(key: string, decision: Decision): Promise<Listing>;
  saveScheme(definition: Definition): Promise<Listing>;
  removeScheme(key: string, evenUsed: boolean): Promise<Listing>;
}
