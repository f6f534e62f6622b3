export type Names = Readonly<Partial<Record<string, string>>>;

export interface ChecksumData {
  readonly kind: string;
  readonly over?: readonly number[];
  readonly at?: number | readonly number[];
  readonly weights?: readonly number[];
  readonly take?: string;
  readonly prefix?: string;
}

export interface FormData {
  readonly pattern: string;
  readonly checks?: readonly ChecksumData[];
  readonly note?: string;
}

export interface FieldData {
  readonly name: string;
  readonly names: Names;
  readonly choices?: readonly string[];
  readonly pattern?: string;
  readonly optional?: boolean;
  readonly identifies?: boolean;
}

/** A kind of number with all that is needed to check one: the JSON of data/credential-schemes. */
export interface SchemeForm {
  readonly key: string;
  readonly country?: string | null;
  readonly roles?: readonly string[];
  readonly names: Names;
  /** In the reader's language; only what comes from the server has it. */
  readonly name?: string;
  readonly short?: string;
  readonly register?: string;
  readonly keep?: readonly string[];
  readonly letters?: string;
  readonly prefixes?: readonly {
    readonly text: string;
    readonly before: string;
  }[];
  readonly forms: readonly FormData[];
  readonly nearly?: readonly {
    readonly pattern: string;
    readonly reason: string;
  }[];
  readonly stand_ins?: readonly string[];
  readonly fields?: readonly FieldData[];
  readonly examples?: { readonly right: readonly Typed[] };
}

/** What was typed: the number, or with the scheme's other fields by their names. */
export type Typed = string | Readonly<Record<string, string>>;

/** See Schemes::Check in Ruby: the same words. */
export interface Check {
  readonly state: "fits" | "doubtful" | "does_not_fit" | "unreadable";
  readonly number?: string;
  readonly normalised?: string;
  readonly reason?: string;
  readonly field: string;
  readonly params: Readonly<Record<string, string>>;
}
