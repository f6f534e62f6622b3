import { service } from "@ember/service";
import DiscourseRoute from "discourse/routes/discourse";
import Page from "../lib/specialties/page.ts";
import { say } from "../lib/specialties/words.ts";
import type MedicalPeopleApi from "../services/medical-people-api.ts";

export default class AdminPluginsShowMedicalCommunitiesSpecialtiesRoute extends DiscourseRoute {
  @service declare medicalPeopleApi: MedicalPeopleApi;

  async model(): Promise<Page> {
    const api = this.medicalPeopleApi;
    return new Page(api, await api.specialties());
  }

  titleToken(): string {
    return say("title");
  }
}
