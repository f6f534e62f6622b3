import { service } from "@ember/service";
import DiscourseRoute from "discourse/routes/discourse";
import Page from "../lib/scheme-settings/page.ts";
import { say } from "../lib/scheme-settings/words.ts";
import type MedicalPeopleApi from "../services/medical-people-api.ts";

export default class AdminPluginsShowMedicalCommunitiesVerificationSchemesRoute extends DiscourseRoute {
  @service declare medicalPeopleApi: MedicalPeopleApi;

  async model(): Promise<Page> {
    const api = this.medicalPeopleApi;
    return new Page(api, await api.schemes());
  }

  titleToken(): string {
    return say("title");
  }
}
