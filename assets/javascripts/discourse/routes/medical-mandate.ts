import { service } from "@ember/service";
import cookie from "discourse/lib/cookie";
import DiscourseRoute from "discourse/routes/discourse";
import type { Mandate } from "../lib/mandate/mandate.ts";
import { say } from "../lib/mandate/words.ts";
import type MedicalApi from "../services/medical-api.ts";

interface Router {
  replaceWith(name: string): void;
}

export default class MedicalMandateRoute extends DiscourseRoute {
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

  model({ mandate_id }: { mandate_id: string }): Promise<Mandate> {
    return this.medicalApi.mandate(mandate_id);
  }

  titleToken(): string {
    return say("title");
  }
}
