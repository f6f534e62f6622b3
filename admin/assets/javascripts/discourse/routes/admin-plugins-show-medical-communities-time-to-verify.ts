import { service } from "@ember/service";
import DiscourseRoute from "discourse/routes/discourse";
import Page from "../lib/time-to-verify/page.ts";
import { say } from "../lib/time-to-verify/words.ts";
import type MedicalPeopleApi from "../services/medical-people-api.ts";

export default class AdminPluginsShowMedicalCommunitiesTimeToVerifyRoute extends DiscourseRoute {
  @service declare medicalPeopleApi: MedicalPeopleApi;

  async model(): Promise<Page> {
    const api = this.medicalPeopleApi;
    return new Page(api, await api.deadlineCommunities());
  }

  titleToken(): string {
    return say("title");
  }
}
