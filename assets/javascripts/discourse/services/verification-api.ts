import Service from "@ember/service";
import { ajax } from "discourse/lib/ajax";
import type { QueueChoices } from "../lib/verifying/queue.ts";

/** Requests of those who decide about verification requests. */
export default class VerificationApi extends Service {
  queueChoices(): Promise<QueueChoices> {
    return ajax(
      "/communities/applications/filters.json"
    ) as Promise<QueueChoices>;
  }
}
