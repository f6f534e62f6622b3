/** What the server did not do: in a sentence, and beside the fields that it is about. */
export interface Failure {
  readonly sentence: string;
  readonly fields: Readonly<Record<string, string>>;
}

interface Refused {
  readonly jqXHR?: {
    readonly responseJSON?: {
      readonly errors?: readonly string[];
      readonly fields?: Readonly<Record<string, string>>;
    };
  };
}

/** `otherwise` where the server said nothing: the network failed, say. */
export function failureOf(error: unknown, otherwise: string): Failure {
  const answer = (error as Refused | undefined)?.jqXHR?.responseJSON;
  return {
    sentence: answer?.errors?.[0] ?? otherwise,
    fields: answer?.fields ?? {},
  };
}
