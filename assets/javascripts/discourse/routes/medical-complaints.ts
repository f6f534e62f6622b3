import { service } from "@ember/service";
import DiscourseRoute from "discourse/routes/discourse";
import type { OwnComplaints } from "../lib/complaint/complaint.ts";
import { say } from "../lib/complaint/words.ts";
import { logInFirst } from "../lib/log-in-first.ts";
import type ComplaintApi from "../services/complaint-api.ts";

interface Router {
  replaceWith(name: string): void;
}

export default class MedicalComplaintsRoute extends DiscourseRoute {
  @service declare complaintApi: ComplaintApi;
  @service declare currentUser: object | null;
  @service declare router: Router;

  beforeModel(): void {
    logInFirst(this.currentUser, this.router);
  }

  model(): Promise<OwnComplaints> {
    return this.complaintApi.own();
  }

  titleToken(): string {
    return say("own.title");
  }
}
