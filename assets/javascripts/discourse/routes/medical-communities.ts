import { service } from "@ember/service";
import DiscourseRoute from "discourse/routes/discourse";
import type { Directory } from "../lib/community/community.ts";
import { say } from "../lib/community/words.ts";
import type CommunityApi from "../services/community-api.ts";

export default class MedicalCommunitiesRoute extends DiscourseRoute {
  @service declare communityApi: CommunityApi;

  model(): Promise<Directory> {
    return this.communityApi.directory({});
  }

  titleToken(): string {
    return say("directory.title");
  }
}
