import { service } from "@ember/service";
import DiscourseRoute from "discourse/routes/discourse";
import type { Overview } from "../lib/standing-overview/overview.ts";
import { say } from "../lib/standing-overview/words.ts";
import type MedicalStandingApi from "../services/medical-standing-api.ts";

export default class AdminPluginsShowMedicalCommunitiesStandingRoute extends DiscourseRoute {
  @service declare medicalStandingApi: MedicalStandingApi;

  model(): Promise<Overview> {
    return this.medicalStandingApi.overview();
  }

  titleToken(): string {
    return say("title");
  }
}
