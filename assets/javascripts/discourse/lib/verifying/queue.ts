/** What a queue can be narrowed to. */
export interface QueueChoices {
  readonly specialties: readonly {
    readonly id: number;
    readonly name: string;
  }[];
  readonly countries: readonly string[];
}

/** As the server reads it. */
export interface Asked {
  readonly specialty?: string;
  readonly country?: string;
  readonly claim?: string;
}
