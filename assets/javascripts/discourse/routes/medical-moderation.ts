import { service } from "@ember/service";
import DiscourseRoute from "discourse/routes/discourse";
import type { Moderation } from "../lib/community/moderation.ts";
import { say } from "../lib/community/words.ts";
import { logInFirst } from "../lib/log-in-first.ts";
import type CommunityApi from "../services/community-api.ts";

interface Router {
  replaceWith(name: string): void;
}

export default class MedicalModerationRoute extends DiscourseRoute {
  @service declare communityApi: CommunityApi;
  @service declare currentUser: object | null;
  @service declare router: Router;

  beforeModel(): void {
    logInFirst(this.currentUser, this.router);
  }

  model({ id }: { id: string }): Promise<Moderation> {
    return this.communityApi.moderation(id);
  }

  titleToken(): string {
    return say("moderation.title");
  }
}
