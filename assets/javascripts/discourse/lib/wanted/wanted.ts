/** A community that members want: signing until enough others have signed, then waiting for administrators. */
export interface CommunityRequest {
  readonly id: number;
  readonly name: string;
  readonly specialty: string | null;
  readonly country: string | null;
  readonly language: string | null;
  readonly reasons: string | null;
  readonly state: "signing" | "waiting" | "approved" | "declined" | "withdrawn";
  readonly created_at: string;
  readonly signatures: number;
  readonly signatures_missing: number;
  readonly is_own: boolean;
  readonly is_signed: boolean;
  readonly note?: string | null;
  readonly author: { readonly username: string };
}

export interface Wanted {
  readonly requests: readonly CommunityRequest[];
  readonly specialties: readonly {
    readonly id: number;
    readonly name: string;
  }[];
  readonly languages: readonly string[];
  readonly co_signers: number;
}

export interface NewCommunityRequest {
  name: string;
  reasons: string;
  specialty_id: string;
  country: string;
  language: string;
}
