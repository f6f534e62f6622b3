import { service } from "@ember/service";
import DiscourseRoute from "discourse/routes/discourse";
import type { Verification } from "../lib/credential-application/verification.ts";
import { say } from "../lib/credential-application/words.ts";
import type CredentialApi from "../services/credential-api.ts";

interface Person {
  readonly id: number;
}

interface Router {
  replaceWith(name: string): void;
}

/** One's own, for nobody else: not for staff either, who have pages of their own for it. */
export default class PreferencesMedicalCredentialRoute extends DiscourseRoute {
  @service declare currentUser: Person | null;
  @service declare router: Router;
  @service declare credentialApi: CredentialApi;

  beforeModel(): void {
    if ((this.modelFor("user") as Person).id !== this.currentUser?.id) {
      this.router.replaceWith("preferences.account");
    }
  }

  model(): Promise<Verification> {
    return this.credentialApi.mine();
  }

  titleToken(): string {
    return say("mine.title");
  }
}
