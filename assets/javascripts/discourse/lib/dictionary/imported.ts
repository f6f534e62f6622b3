export type RowOutcome = "added" | "changed" | "unchanged" | "refused";

/** What became of a line of a file, or would; why, in a sentence, where it does not fit. */
export interface ImportedRow {
  readonly line: number;
  readonly outcome: RowOutcome;
  readonly reason?: string | null;
}

/** Of a long file `rows` are those that do not fit, `counts` all. `error`: why the file as a whole was not read. */
export interface Outcome {
  readonly rows: readonly ImportedRow[];
  readonly counts?: Readonly<Partial<Record<RowOutcome, number>>>;
  readonly error?: string | null;
}

/** How far the server is in a long file. */
export interface Progress {
  readonly id: number;
  readonly done: number;
  readonly total: number;
  readonly ended: boolean;
  readonly outcome?: Outcome | null;
}

/** What the server answers: what became of the file, or of a long one that it is at work. */
export type Imported = Outcome | Progress;
