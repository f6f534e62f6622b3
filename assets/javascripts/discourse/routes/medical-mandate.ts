import { service } from "@ember/service";
import DiscourseRoute from "discourse/routes/discourse";
import { logInFirst } from "../lib/log-in-first.ts";
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

  beforeModel(): void {
    logInFirst(this.currentUser, this.router);
  }

  model({ mandate_id }: { mandate_id: string }): Promise<Mandate> {
    return this.medicalApi.mandate(mandate_id);
  }

  titleToken(): string {
    return say("title");
  }
}
