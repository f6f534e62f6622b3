import { service } from "@ember/service";
import DiscourseRoute from "discourse/routes/discourse";
import Page from "../lib/community-settings/page.ts";
import { say } from "../lib/community-settings/words.ts";
import type MedicalAdminApi from "../services/medical-admin-api.ts";

/** The page of communities, with the form filled in as members asked for it. */
export default class AdminPluginsShowMedicalCommunitiesWantedRoute extends DiscourseRoute {
  @service declare medicalAdminApi: MedicalAdminApi;

  async model({ id }: { id: string }): Promise<Page> {
    const api = this.medicalAdminApi;
    const [listing, wanted] = await Promise.all([api.list(), api.wanted(id)]);
    const page = new Page(api, listing);
    page.openFounding();
    page.founding?.fill(wanted);
    return page;
  }

  titleToken(): string {
    return say("title");
  }
}
