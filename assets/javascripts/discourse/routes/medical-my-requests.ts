import { service } from "@ember/service";
import DiscourseRoute from "discourse/routes/discourse";
import type { MyRequests } from "../lib/community/community.ts";
import { say } from "../lib/community/words.ts";
import { logInFirst } from "../lib/log-in-first.ts";
import type CommunityApi from "../services/community-api.ts";

interface Router {
  replaceWith(name: string): void;
}

export default class MedicalMyRequestsRoute extends DiscourseRoute {
  @service declare communityApi: CommunityApi;
  @service declare currentUser: object | null;
  @service declare router: Router;

  beforeModel(): void {
    logInFirst(this.currentUser, this.router);
  }

  model(): Promise<MyRequests> {
    return this.communityApi.myRequests();
  }

  titleToken(): string {
    return say("mine.title");
  }
}
