/** What administrators see of verification at a glance. */
export interface Overview {
  readonly requests: {
    readonly waiting: number;
    readonly claimed: number;
    readonly oldest_at: string | null;
    /** Nobody verifies people of their specialties. */
    readonly unattended: number;
  };
  readonly credentials: {
    readonly by_level: Readonly<Record<string, number>>;
    readonly people: number;
    readonly expiring: number;
    readonly in_grace: number;
    readonly run_out: number;
    readonly ended: number;
  };
  readonly stepped_down: number;
  readonly documents: number;
  readonly verifiers: {
    readonly groups: readonly {
      readonly name: string;
      readonly count: number;
    }[];
    readonly moderators: boolean;
  };
  readonly settings: readonly Setting[];
}

export interface Setting {
  readonly name: string;
  readonly value: string;
}
