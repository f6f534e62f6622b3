/** What the server says of a document before anything of it is opened. */
export interface Viewed {
  readonly uuid: string;
  readonly application_id: number | null;
  /** An administrator from outside the specialty has to say why first. */
  readonly reason_needed: boolean;
}
