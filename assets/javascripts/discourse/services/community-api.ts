import Service from "@ember/service";
import { ajax } from "discourse/lib/ajax";
import type {
  CommunityPage,
  Directory,
  Filters,
  MyRequests,
} from "../lib/community/community.ts";
import type {
  Moderation,
  NewBar,
  People,
} from "../lib/community/moderation.ts";

type Id = number | string;

/** Requests of the pages about communities. */
export default class CommunityApi extends Service {
  directory(filters: Filters): Promise<Directory> {
    return this.#get("", { ...filters });
  }

  async page(id: Id): Promise<CommunityPage> {
    const answer = await this.#get<{ community: CommunityPage }>(`/${id}`);
    return answer.community;
  }

  ask(id: Id, given: { words: string; accepts?: number }): Promise<void> {
    return this.#send(`/${id}/requests`, given);
  }

  myRequests(): Promise<MyRequests> {
    return this.#get("/my-requests");
  }

  withdraw(requestId: Id): Promise<void> {
    return this.#send(`/requests/${requestId}/withdraw`);
  }

  answer(
    invitationId: Id,
    answer: "accepted" | "declined",
    accepts?: number
  ): Promise<void> {
    return this.#send(`/invitations/${invitationId}/answer`, {
      answer,
      accepts,
    });
  }

  leave(id: Id, reason: string): Promise<void> {
    return this.#send(`/${id}/membership`, { reason }, "DELETE");
  }

  moderation(id: Id): Promise<Moderation> {
    return this.#get(`/${id}/moderation`);
  }

  members(id: Id, q: string, page: number): Promise<People> {
    return this.#get(`/${id}/members`, { q, page });
  }

  candidates(id: Id, q: string, page: number): Promise<People> {
    return this.#get(`/${id}/candidates`, { q, page });
  }

  invite(id: Id, userIds: readonly number[]): Promise<{ invited: number }> {
    return this.#send(`/${id}/invitations`, { user_ids: userIds });
  }

  bar(id: Id, bar: NewBar): Promise<void> {
    return this.#send(`/${id}/bars`, { ...bar });
  }

  lift(barId: Id): Promise<void> {
    return this.#send(`/bars/${barId}/lift`);
  }

  #get<Answer>(path: string, data: object = {}): Promise<Answer> {
    return ajax(`/communities${path}.json`, { data }) as Promise<Answer>;
  }

  #send<Answer>(
    path: string,
    data: object = {},
    type = "POST"
  ): Promise<Answer> {
    return ajax(`/communities${path}.json`, { type, data }) as Promise<Answer>;
  }
}
