import { service } from "@ember/service";
import DiscourseRoute from "discourse/routes/discourse";
import type { Listing } from "../lib/ways-out/ways.ts";
import { say } from "../lib/ways-out/words.ts";
import type MedicalAdminApi from "../services/medical-admin-api.ts";

export default class AdminPluginsShowMedicalCommunitiesWaysOutRoute extends DiscourseRoute {
  @service declare medicalAdminApi: MedicalAdminApi;

  model(): Promise<Listing> {
    return this.medicalAdminApi.waysOut();
  }

  titleToken(): string {
    return say("title");
  }
}
