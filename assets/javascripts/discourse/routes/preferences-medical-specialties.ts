import { service } from "@ember/service";
import DiscourseRoute from "discourse/routes/discourse";
import type { Model } from "../components/specialty-claims/page.gts";
import { say } from "../lib/specialty-claims/words.ts";
import type MedicalApi from "../services/medical-api.ts";

export default class PreferencesMedicalSpecialtiesRoute extends DiscourseRoute {
  @service declare medicalApi: MedicalApi;

  async model(): Promise<Model> {
    const { username } = this.modelFor("user") as { username: string };
    return { username, claims: await this.medicalApi.specialties(username) };
  }

  titleToken(): string {
    return say("title");
  }
}
