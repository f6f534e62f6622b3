import Service from "@ember/service";
import { ajax } from "discourse/lib/ajax";
import type { Dossier } from "../lib/standing-case/standing-case.ts";

/** Requests about reviews of standing. */
export default class StandingCaseApi extends Service {
  dossier(caseId: number): Promise<Dossier> {
    return ajax(
      `/communities/standing-reviews/${caseId}.json`
    ) as Promise<Dossier>;
  }

  undo(measureId: number): Promise<Dossier> {
    return ajax(`/communities/measures/${measureId}/undo.json`, {
      type: "POST",
    }) as Promise<Dossier>;
  }
}
