/** What can make a mention of a brand look like advertising; see `examiner/src/promotion`. */
export type Sign = "praise" | "price" | "where" | "link";

/** A brand of a post, as the server says it. */
export interface PromotedBrand {
  /** As the post writes it; none where the post is another by now. */
  readonly names: readonly string[];
  readonly signs: readonly Sign[];
  /** How many posts of its author named it, in so many days. */
  readonly posts: number;
  readonly days: number;
}

/** Signs of advertising in a post, for those who decide. */
export interface ReviewedPromotion {
  readonly id: number;
  readonly post_id: number;
  readonly community_name?: string | null;
  readonly brands: readonly PromotedBrand[];
  readonly is_gone: boolean;
  readonly is_deleted: boolean;
  readonly outcome?: string | null;
  readonly decided_at?: string | null;
}
