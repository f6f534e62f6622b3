/** English names of months may have the day behind them, others have it before. */
export const LATIN = /^[A-Za-z]/;

/** The day or the year that stands beside the name of a month. */
export interface Piece {
  readonly digits: string;
  /** Nothing but a date is written so: "3rd of may", "sept 3rd". */
  readonly sure?: boolean;
  /** Where the date now begins or ends. */
  readonly edge: number;
}
