import Service from "@ember/service";
import { ajax } from "discourse/lib/ajax";
import type { NewCommunityRequest, Wanted } from "../lib/wanted/wanted.ts";

/** Requests about communities that members want. Every change is answered with the whole page. */
export default class WantedApi extends Service {
  list(): Promise<Wanted> {
    return ajax("/communities/wanted.json") as Promise<Wanted>;
  }

  ask(request: NewCommunityRequest): Promise<Wanted> {
    return this.#post("", request);
  }

  sign(id: number): Promise<Wanted> {
    return this.#post(`/${id}/signature`);
  }

  withdraw(id: number): Promise<Wanted> {
    return this.#post(`/${id}/withdraw`);
  }

  #post(path: string, data: object = {}): Promise<Wanted> {
    return ajax(`/communities/wanted${path}.json`, {
      type: "POST",
      data,
    }) as Promise<Wanted>;
  }
}
