/** What a community's pages tell a member on top. */
export interface Notice {
  readonly kind: string;
  readonly community_id: number;
  readonly category_id: number;
}
