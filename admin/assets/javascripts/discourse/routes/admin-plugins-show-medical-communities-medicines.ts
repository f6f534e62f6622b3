import { service } from "@ember/service";
import DiscourseRoute from "discourse/routes/discourse";
import Page from "../lib/medicines/page.ts";
import { say } from "../lib/medicines/words.ts";
import type MedicalMedicinesApi from "../services/medical-medicines-api.ts";

export default class AdminPluginsShowMedicalCommunitiesMedicinesRoute extends DiscourseRoute {
  @service declare medicalMedicinesApi: MedicalMedicinesApi;

  async model(): Promise<Page> {
    const api = this.medicalMedicinesApi;
    return new Page(api, await api.packs());
  }

  titleToken(): string {
    return say("title");
  }
}
