import Service from "@ember/service";
import { ajax } from "discourse/lib/ajax";
import type {
  Dictionary,
  Found,
  Kind,
  NewWord,
  OwnWords,
} from "../lib/dictionary/dictionary.ts";
import type { Imported, Progress } from "../lib/dictionary/imported.ts";

/** Requests of the dictionary page. What is searched for travels in the body: addresses are written down everywhere. */
export default class DictionaryApi extends Service {
  dictionary(id: number): Promise<Dictionary> {
    return this.#ask(id, "");
  }

  search(id: number, q: string): Promise<Found> {
    return this.#ask(id, "/search", "POST", { q });
  }

  words(id: number, kind: Kind | "", page: number): Promise<OwnWords> {
    return this.#ask(id, "/words", "GET", { kind, page });
  }

  say(id: number, word: NewWord): Promise<unknown> {
    return this.#ask(id, "/words", "POST", { ...word });
  }

  end(id: number, wordId: number, reason: string): Promise<unknown> {
    return this.#ask(id, `/words/${wordId}`, "DELETE", { reason });
  }

  import(id: number, file: Blob, dryRun: boolean): Promise<Imported> {
    return ajax(`${address(id)}/imports.json?dry_run=${dryRun}`, {
      type: "POST",
      contentType: "text/csv; charset=utf-8",
      processData: false,
      data: file,
      ignoreUnsent: false,
    }) as Promise<Imported>;
  }

  /** How far the server is in a long file. */
  progress(id: number, importId: number): Promise<Progress> {
    return this.#ask(id, `/imports/${importId}`);
  }

  #ask<Answer>(
    id: number,
    path: string,
    type = "GET",
    data: object = {}
  ): Promise<Answer> {
    return ajax(`${address(id)}${path}.json`, {
      type,
      data,
      // Without a network core would neither go on nor fail.
      ignoreUnsent: false,
    }) as Promise<Answer>;
  }
}

function address(id: number): string {
  return `/communities/${id}/dictionary`;
}
