import DiscourseRoute from "discourse/routes/discourse";
import { say } from "../lib/verification/words.ts";

export default class AdminPluginsShowMedicalCommunitiesVerificationRecordRoute extends DiscourseRoute {
  titleToken(): string {
    return say("record.title");
  }
}
