import { service } from "@ember/service";
import DiscourseRoute from "discourse/routes/discourse";
import type { Verification } from "../lib/credential-application/verification.ts";
import { say } from "../lib/credential-application/words.ts";
import { logInFirst } from "../lib/log-in-first.ts";
import type CredentialApi from "../services/credential-api.ts";

interface Router {
  replaceWith(name: string): void;
}

export default class MedicalVerifyRoute extends DiscourseRoute {
  @service declare currentUser: object | null;
  @service declare router: Router;
  @service declare credentialApi: CredentialApi;

  beforeModel(): void {
    logInFirst(this.currentUser, this.router);
  }

  model(): Promise<Verification> {
    return this.credentialApi.mine();
  }

  titleToken(): string {
    return say("title");
  }
}
