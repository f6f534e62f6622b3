import { service } from "@ember/service";
import DiscourseRoute from "discourse/routes/discourse";
import Page from "../lib/community-settings/page.ts";
import { say } from "../lib/community-settings/words.ts";
import type MedicalAdminApi from "../services/medical-admin-api.ts";

export default class AdminPluginsShowMedicalCommunitiesRoute extends DiscourseRoute {
  @service declare medicalAdminApi: MedicalAdminApi;

  async model(): Promise<Page> {
    return new Page(this.medicalAdminApi, await this.medicalAdminApi.list());
  }

  titleToken(): string {
    return say("title");
  }
}
