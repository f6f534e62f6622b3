import { service } from "@ember/service";
import DiscourseRoute from "discourse/routes/discourse";
import Page from "../lib/community-settings/page.ts";
import { say } from "../lib/community-settings/words.ts";
import type MedicalAdminApi from "../services/medical-admin-api.ts";

interface Transition {
  /** The address is not yet the window's while people are on their way. */
  readonly intent?: { readonly url?: string };
}

export default class AdminPluginsShowMedicalCommunitiesRoute extends DiscourseRoute {
  @service declare medicalAdminApi: MedicalAdminApi;

  /** A link from the review queue names what members asked for: the form comes filled in. */
  async model(_params: object, transition: object): Promise<Page> {
    const page = new Page(
      this.medicalAdminApi,
      await this.medicalAdminApi.list()
    );
    const id = wantedIn(
      (transition as Transition).intent?.url ?? window.location.href
    );
    const wanted = page.listing.wanted.find((one) => one.id === id);
    if (wanted) {
      page.openFounding(wanted);
    }
    return page;
  }

  titleToken(): string {
    return say("title");
  }
}

function wantedIn(address: string): number {
  const { searchParams } = new URL(address, window.location.origin);
  return Number(searchParams.get("wanted"));
}
