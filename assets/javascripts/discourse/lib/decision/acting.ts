/** What core's queue hands to a window of ours. */
export interface Acting<Reviewable = object> {
  readonly action: { readonly server_action: string };
  readonly reviewable: Reviewable;
  performConfirmed(action: object, params: object): Promise<void>;
}
