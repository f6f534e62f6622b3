import { tracked } from "@glimmer/tracking";

const NARROW = "(max-width: 40rem), (max-height: 36rem)";

/** Whether the window leaves no room for a panel above the keyboard. Tracked; `stop` ends the watch. */
export default class Narrow {
  @tracked matches: boolean;

  #query = window.matchMedia(NARROW);
  #read = () => {
    this.matches = this.#query.matches;
  };

  constructor() {
    this.matches = this.#query.matches;
    this.#query.addEventListener("change", this.#read);
  }

  stop(): void {
    this.#query.removeEventListener("change", this.#read);
  }
}
