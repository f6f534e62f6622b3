import { service } from "@ember/service";
import DiscourseRoute from "discourse/routes/discourse";
import type { Held } from "../lib/held-post/held-post.ts";
import { say } from "../lib/held-post/words.ts";
import { logInFirst } from "../lib/log-in-first.ts";
import type MedicalApi from "../services/medical-api.ts";

interface Router {
  replaceWith(name: string): void;
}

export default class MedicalHeldPostRoute extends DiscourseRoute {
  @service declare currentUser: object | null;
  @service declare medicalApi: MedicalApi;
  @service declare router: Router;

  beforeModel(): void {
    logInFirst(this.currentUser, this.router);
  }

  model({ id }: { id: string }): Promise<Held> {
    return this.medicalApi.heldPost(id);
  }

  titleToken(): string {
    return say("title");
  }
}
