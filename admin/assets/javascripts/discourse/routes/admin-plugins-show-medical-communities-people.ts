import { service } from "@ember/service";
import DiscourseRoute from "discourse/routes/discourse";
import Page from "../lib/people/page.ts";
import { say } from "../lib/people/words.ts";
import type MedicalPeopleApi from "../services/medical-people-api.ts";

export default class AdminPluginsShowMedicalCommunitiesPeopleRoute extends DiscourseRoute {
  @service declare medicalPeopleApi: MedicalPeopleApi;

  async model(): Promise<Page> {
    const api = this.medicalPeopleApi;
    return new Page(api, await api.people());
  }

  titleToken(): string {
    return say("title");
  }
}
