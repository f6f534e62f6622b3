/** A code and where it stands. */
export type Placed = readonly [at: number, code: string];
