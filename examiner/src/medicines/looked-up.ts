import type { Directory } from "./directory.ts";
import type { Found } from "./look-up.ts";

/** A trademark in a text, with the directory and the packs (as bits) that know it. */
export interface LookedUp {
  readonly found: Found;
  readonly directory: Directory;
  readonly packs: number;
  /** Moderators of the community said that it is not to be pointed out. */
  readonly left?: boolean;
}
