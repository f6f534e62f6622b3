import { service } from "@ember/service";
import cookie from "discourse/lib/cookie";
import DiscourseRoute from "discourse/routes/discourse";
import type { Held } from "../lib/held-post/held-post.ts";
import { say } from "../lib/held-post/words.ts";
import type MedicalApi from "../services/medical-api.ts";

interface Router {
  replaceWith(name: string): void;
}

export default class MedicalHeldPostRoute extends DiscourseRoute {
  @service declare currentUser: object | null;
  @service declare medicalApi: MedicalApi;
  @service declare router: Router;

  /** A link in a mail leads here; after the log-in core goes on to the address in this cookie. */
  beforeModel(): void {
    if (!this.currentUser) {
      cookie("destination_url", window.location.href, { path: "/" });
      this.router.replaceWith("login");
    }
  }

  model({ id }: { id: string }): Promise<Held> {
    return this.medicalApi.heldPost(id);
  }

  titleToken(): string {
    return say("title");
  }
}
