import { service } from "@ember/service";
import DiscourseRoute from "discourse/routes/discourse";
import { logInFirst } from "../lib/log-in-first.ts";
import type { Standing } from "../lib/standing/standing.ts";
import { say } from "../lib/standing/words.ts";
import type StandingApi from "../services/standing-api.ts";

interface Router {
  replaceWith(name: string): void;
}

export default class MedicalStandingRoute extends DiscourseRoute {
  @service declare standingApi: StandingApi;
  @service declare currentUser: object | null;
  @service declare router: Router;

  beforeModel(): void {
    logInFirst(this.currentUser, this.router);
  }

  model(): Promise<Standing> {
    return this.standingApi.standing();
  }

  titleToken(): string {
    return say("title");
  }
}
