/** One post of a complaint; without an address where the reader cannot see it any more. */
export interface ComplaintPost {
  readonly id: number;
  readonly number: number | null;
  readonly url: string | null;
}

/** A complaint, for who made it. */
export interface Complaint {
  readonly id: number;
  readonly ground: string;
  readonly target_type: "post" | "message" | "user" | "site";
  readonly posts?: readonly ComplaintPost[];
  readonly username?: string | null;
  readonly community_name?: string | null;
  readonly rule: number | null;
  readonly rules_version: number | null;
  readonly words: string | null;
  readonly created_at: string;
  readonly state: string;
  readonly withdrawable: boolean;
  readonly hid: boolean;
  readonly decided_at: string | null;
  readonly reason: string | null;
  readonly note: string | null;
}

export interface OwnComplaints {
  readonly complaints: readonly Complaint[];
  readonly more: boolean;
}

/** A complaint, for those who decide. */
export interface ReviewedComplaint {
  readonly id: number;
  readonly ground: string;
  readonly source: string;
  readonly target_type: Complaint["target_type"];
  readonly posts?: readonly (ComplaintPost & {
    readonly hidden: boolean;
    readonly deleted: boolean;
  })[];
  readonly username: string | null;
  readonly reporter: string | null;
  readonly community_name: string | null;
  readonly rule: number | null;
  readonly rules_version: number | null;
  readonly words: string | null;
  readonly created_at: string;
  readonly state: string;
  readonly for_administrators: boolean;
  readonly is_own: boolean;
  readonly decision?: {
    readonly by: string | null;
    readonly reason: string | null;
    readonly note: string | null;
    readonly decided_at: string;
  };
}

/** What somebody chooses from. */
export interface Choices {
  readonly grounds: readonly string[];
  readonly communities: readonly {
    readonly id: number;
    readonly name: string;
    readonly version: number | null;
    readonly rules: readonly {
      readonly number: number;
      readonly words: string;
    }[];
  }[];
}

export interface NewComplaint {
  ground: string;
  words: string;
  post_ids?: readonly number[];
  username?: string;
  community_id?: number;
  rule?: number;
  rules_version?: number;
}

export interface Received {
  readonly number: number;
  readonly repeated: boolean;
  readonly hid: boolean;
}

/** What a complaint is about, as the form is opened with it. */
export interface About {
  readonly postId?: number;
  readonly username?: string;
  /** Posts of the same topic to choose from. */
  readonly posts?: readonly ListedPost[];
  /** A topic's author asks for help with a quarrel. */
  readonly ground?: string;
}

export interface ListedPost {
  readonly id: number;
  readonly number: number;
  readonly username: string;
  readonly excerpt: string;
}
