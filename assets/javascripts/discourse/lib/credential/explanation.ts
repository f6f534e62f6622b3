/** What stands beside a name. */
export interface Badge {
  readonly level: number;
  readonly specialty: string | null;
  readonly role: string | null;
}

/** How somebody was verified, for everybody who may see them. */
export interface Explanation {
  readonly username: string;
  /** What counts now, the highest level first. */
  readonly credentials: readonly Explained[];
}

export interface Explained {
  readonly level: number;
  readonly role: string | null;
  /** None where the member writes under a pseudonym. */
  readonly country: string | null;
  readonly specialties: readonly string[];
  readonly pseudonymous: boolean;
  readonly checks: readonly Check[];
}

export interface Check {
  readonly means: string;
  /** 2027-05 */
  readonly month: string;
  /** How many people checked, or vouched. */
  readonly count: number;
}

/** The badge that an explanation comes to. */
export function badgeOf({ credentials }: Explanation): Badge | undefined {
  const [first] = credentials;
  return (
    first && {
      level: first.level,
      specialty: first.specialties[0] ?? null,
      role: first.role,
    }
  );
}
