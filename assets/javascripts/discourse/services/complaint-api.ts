import Service from "@ember/service";
import { ajax } from "discourse/lib/ajax";
import type {
  Choices,
  NewComplaint,
  OwnComplaints,
  Received,
} from "../lib/complaint/complaint.ts";

/** Requests about complaints. */
export default class ComplaintApi extends Service {
  own(page = 0): Promise<OwnComplaints> {
    return this.#ask("", { data: { page } });
  }

  choices(postId?: number): Promise<Choices> {
    return this.#ask("/form", { data: postId ? { post_id: postId } : {} });
  }

  send(complaint: NewComplaint): Promise<Received> {
    return this.#ask("", { type: "POST", data: { ...complaint } });
  }

  withdraw(id: number): Promise<void> {
    return this.#ask(`/${id}/withdraw`, { type: "POST" });
  }

  #ask<Answer>(path: string, settings: object): Promise<Answer> {
    const address = `/communities/complaints${path}.json`;
    return ajax(address, settings) as Promise<Answer>;
  }
}
