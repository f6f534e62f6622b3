export const LANGUAGES = ["en", "uk", "ru", "ar"] as const;
export type Language = (typeof LANGUAGES)[number];
export type Names = Partial<Record<Language, string>>;

/** How many of each kind would lose something with it. */
export interface Uses {
  readonly communities: number;
  readonly credentials: number;
  readonly members: number;
  readonly specialties: number;
}

export interface Specialty {
  readonly id: number;
  readonly key: string;
  readonly parent_id: number | null;
  readonly names: Names;
  readonly uses: Uses;
}

export interface Listing {
  readonly specialties: readonly Specialty[];
}

/** What is saved; without an id a new one. */
export interface Saved {
  readonly id?: number;
  readonly key: string;
  readonly parent_id: number | null;
  readonly names: Names;
}

/** A row of a file, and what became or would become of it. */
export interface ImportedRow {
  readonly line: number;
  readonly key: string;
  readonly outcome: "added" | "changed" | "same" | "refused";
  readonly reason?: string;
}

export interface ImportReport {
  readonly dry_run: boolean;
  readonly rows: readonly ImportedRow[];
}

/** A specialty with those below it. */
export interface Branch {
  readonly specialty: Specialty;
  readonly branches: readonly Branch[];
}

/** The list as a tree, in the order of names. */
export function treeOf(
  specialties: readonly Specialty[],
  name: (specialty: Specialty) => string,
  parentId: number | null = null
): readonly Branch[] {
  return specialties
    .filter(({ parent_id }) => parent_id === parentId)
    .sort((one, other) => name(one).localeCompare(name(other)))
    .map((specialty) => ({
      specialty,
      branches: treeOf(specialties, name, specialty.id),
    }));
}

/** The ids of a specialty and all below it: none of them can lie above it. */
export function below(
  id: number,
  specialties: readonly Specialty[]
): readonly number[] {
  const children = specialties.filter(({ parent_id }) => parent_id === id);
  return [id, ...children.flatMap((child) => below(child.id, specialties))];
}
