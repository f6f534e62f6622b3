import { service } from "@ember/service";
import DiscourseRoute from "discourse/routes/discourse";
import type { Overview } from "../lib/verification/overview.ts";
import { say } from "../lib/verification/words.ts";
import type MedicalPeopleApi from "../services/medical-people-api.ts";

export default class AdminPluginsShowMedicalCommunitiesVerificationRoute extends DiscourseRoute {
  @service declare medicalPeopleApi: MedicalPeopleApi;

  model(): Promise<Overview> {
    return this.medicalPeopleApi.verification();
  }

  titleToken(): string {
    return say("title");
  }
}
