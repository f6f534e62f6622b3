import { service } from "@ember/service";
import DiscourseRoute from "discourse/routes/discourse";
import KeysPage from "../lib/verification/keys.ts";
import { say } from "../lib/verification/words.ts";
import type MedicalPeopleApi from "../services/medical-people-api.ts";

export default class AdminPluginsShowMedicalCommunitiesVerificationKeysRoute extends DiscourseRoute {
  @service declare medicalPeopleApi: MedicalPeopleApi;

  async model(): Promise<KeysPage> {
    const api = this.medicalPeopleApi;
    return new KeysPage(api, await api.keys());
  }

  titleToken(): string {
    return say("keys.title");
  }
}
