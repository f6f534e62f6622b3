import { service } from "@ember/service";
import DiscourseRoute from "discourse/routes/discourse";
import type { RulesPage } from "../lib/rules/rules.ts";
import { say } from "../lib/rules/words.ts";
import type MedicalApi from "../services/medical-api.ts";

interface Model {
  readonly communityId: number;
  readonly page: RulesPage;
}

export default class MedicalRulesRoute extends DiscourseRoute {
  @service declare medicalApi: MedicalApi;

  async model({ community_id }: { community_id: string }): Promise<Model> {
    const communityId = Number(community_id);
    return { communityId, page: await this.medicalApi.rules(communityId) };
  }

  titleToken(): string {
    return say("title");
  }
}
