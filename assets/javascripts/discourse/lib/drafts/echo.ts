const LASTS = 10_000;

/** Core makes some requests late: for a while after a text was typed they may hold pieces of it. */
export default class Echo {
  #heard = 0;

  hear(): void {
    this.#heard = Date.now();
  }

  get lasts(): boolean {
    return Date.now() - this.#heard < LASTS;
  }
}
