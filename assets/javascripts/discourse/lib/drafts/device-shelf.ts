import type { DraftShelf, KeptDraft } from "./kept-draft.ts";

const DATABASE = "medical-communities";
const DRAFTS = "drafts";

/** Keeps drafts in the browser's own database, IndexedDB. */
export default class DeviceShelf implements DraftShelf {
  #database?: Promise<IDBDatabase>;

  async all(): Promise<readonly KeptDraft[]> {
    return (await this.#on("readonly", (drafts) => drafts.getAll())) ?? [];
  }

  async put(draft: KeptDraft): Promise<void> {
    await this.#on("readwrite", (drafts) => drafts.put(draft));
  }

  async remove(ids: readonly string[]): Promise<void> {
    for (const id of ids) {
      await this.#on("readwrite", (drafts) => drafts.delete(id));
    }
  }

  /** Whether this browser lets us keep anything. */
  async works(): Promise<boolean> {
    return this.#open().then(
      () => true,
      () => false
    );
  }

  async #on<Result>(
    mode: IDBTransactionMode,
    ask: (drafts: IDBObjectStore) => IDBRequest<Result>
  ): Promise<Result | undefined> {
    try {
      const database = await this.#open();
      const transaction = database.transaction(DRAFTS, mode);
      return await answered(ask(transaction.objectStore(DRAFTS)));
    } catch {
      return undefined;
    }
  }

  #open(): Promise<IDBDatabase> {
    this.#database ??= open();
    return this.#database;
  }
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () =>
      request.result.createObjectStore(DRAFTS, { keyPath: "id" });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function answered<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
