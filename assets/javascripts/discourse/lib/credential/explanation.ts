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
  /** What the member says of their work; null: nothing, or it is for nobody. */
  readonly profile: Readonly<Record<string, string | number>> | null;
}

export interface Explained {
  readonly level: number;
  readonly role: string | null;
  /** None where the member writes under a pseudonym. */
  readonly country: string | null;
  readonly specialties: readonly string[];
  readonly pseudonymous: boolean;
  /** 2027-05: since when another name stands on the account than the one that was verified. */
  readonly name_changed: string | null;
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
