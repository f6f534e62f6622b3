import { service } from "@ember/service";
import DiscourseRoute from "discourse/routes/discourse";
import type { CommunityPage } from "../lib/community/community.ts";
import type CommunityApi from "../services/community-api.ts";

export default class MedicalCommunityRoute extends DiscourseRoute {
  @service declare communityApi: CommunityApi;

  model({ id }: { id: string }): Promise<CommunityPage> {
    return this.communityApi.page(id);
  }

  titleToken(): string | undefined {
    return (this.modelFor("medicalCommunity") as CommunityPage | undefined)
      ?.name;
  }
}
