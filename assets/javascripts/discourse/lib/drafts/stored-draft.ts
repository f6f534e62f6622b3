import type { ComposerModel } from "../composer/model.ts";
import type { Outcome } from "../examiner.ts";
import { isUntouched } from "./purpose.ts";

/** A draft that the server may have and should not: text that was typed for another place became a community's. */
export default class StoredDraft {
  #destroy: () => Promise<unknown> | undefined;
  #mayBeThere = false;

  constructor(destroy: () => Promise<unknown> | undefined) {
    this.#destroy = destroy;
  }

  /** A composer begins: what it begins with may come from the server. */
  begin(model: ComposerModel): void {
    this.#mayBeThere = !isUntouched(model);
  }

  /** `checklist`: none where the text is for no community. */
  follow(
    staysHere: boolean,
    checklist?: { readonly outcome: Outcome | undefined }
  ): void {
    if (!staysHere && !checklist) {
      this.#mayBeThere = true;
    } else if (this.#mayBeThere && (staysHere || checklist?.outcome)) {
      this.#mayBeThere = false;
      this.#forgetUnless(!staysHere && checklist?.outcome === "post");
    }
  }

  #forgetUnless(mayStay: boolean): void {
    if (!mayStay) {
      // A draft that was not there, or that cannot be reached, is the server's to forget.
      this.#destroy()?.catch(() => {});
    }
  }
}
