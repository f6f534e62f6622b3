const NAME = "medical-communities-draft:";

/**
 * Which drafts a composer in some tab is working on. A browser lets go of a lock when its tab closes or crashes.
 * Without a secure connection there are no locks: then no other tab counts as working on anything.
 */
export default class Claims {
  #release = new Map<string, () => void>();
  /** What this page let go of; the browser takes a moment longer. */
  #released = new Set<string>();

  claim(id: string): void {
    this.#released.delete(id);
    if (!this.#release.has(id)) {
      const freed = new Promise<void>((resolve) =>
        this.#release.set(id, resolve)
      );
      // A lock that is refused or broken only means that another tab may offer the draft too.
      navigator.locks?.request(NAME + id, () => freed).catch(() => {});
    }
  }

  release(id: string): void {
    this.#release.get(id)?.();
    this.#release.delete(id);
    this.#released.add(id);
  }

  async taken(): Promise<ReadonlySet<string>> {
    const state = await navigator.locks?.query();
    const names = [...(state?.held ?? []), ...(state?.pending ?? [])].map(
      ({ name }) => name ?? ""
    );
    return new Set(
      names
        .filter((name) => name.startsWith(NAME))
        .map((name) => name.slice(NAME.length))
        .filter((id) => !this.#released.has(id))
    );
  }
}
