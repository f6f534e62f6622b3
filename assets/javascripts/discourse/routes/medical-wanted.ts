import { service } from "@ember/service";
import DiscourseRoute from "discourse/routes/discourse";
import { logInFirst } from "../lib/log-in-first.ts";
import type { Wanted } from "../lib/wanted/wanted.ts";
import { say } from "../lib/wanted/words.ts";
import type WantedApi from "../services/wanted-api.ts";

interface Router {
  replaceWith(name: string): void;
}

export default class MedicalWantedRoute extends DiscourseRoute {
  @service declare currentUser: object | null;
  @service declare router: Router;
  @service declare wantedApi: WantedApi;

  beforeModel(): void {
    logInFirst(this.currentUser, this.router);
  }

  model(): Promise<Wanted> {
    return this.wantedApi.list();
  }

  titleToken(): string {
    return say("title");
  }
}
