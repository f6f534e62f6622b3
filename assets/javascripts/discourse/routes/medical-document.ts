import { service } from "@ember/service";
import DiscourseRoute from "discourse/routes/discourse";
import { logInFirst } from "../lib/log-in-first.ts";
import type { Viewed } from "../lib/viewer/viewed.ts";
import { say } from "../lib/viewer/words.ts";
import type DocumentApi from "../services/document-api.ts";

interface Router {
  replaceWith(name: string): void;
}

interface Model {
  readonly document?: Viewed;
}

export default class MedicalDocumentRoute extends DiscourseRoute {
  @service declare currentUser: object | null;
  @service declare documentApi: DocumentApi;
  @service declare router: Router;

  beforeModel(): void {
    logInFirst(this.currentUser, this.router);
  }

  async model({ uuid }: { uuid: string }): Promise<Model> {
    return { document: await this.documentApi.about(uuid) };
  }

  titleToken(): string {
    return say("title");
  }
}
