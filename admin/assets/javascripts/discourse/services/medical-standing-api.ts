import Service from "@ember/service";
import { ajax } from "discourse/lib/ajax";
import NotDone from "../lib/not-done.ts";
import type { Entries, Wanted } from "../lib/record/record.ts";
import type {
  Line,
  Overview,
  Person,
  Preview,
  Terms,
} from "../lib/standing-overview/overview.ts";

const BASE = "/admin/plugins/discourse-medical-communities/standing";

/** Requests of the administrators' page of strikes. */
export default class MedicalStandingApi extends Service {
  overview(page = 0): Promise<Overview> {
    return send(`${BASE}.json`, { data: { page } });
  }

  person(userId: number): Promise<Person> {
    return send(`${BASE}/people/${userId}.json`);
  }

  preview(terms: Terms): Promise<Preview> {
    return send(`${BASE}/preview.json`, { data: terms });
  }

  record(wanted: Wanted): Promise<Entries<Line>> {
    return send(`${BASE}/record.json`, { data: wanted });
  }
}

async function send<Answer>(
  path: string,
  settings: object = {}
): Promise<Answer> {
  try {
    return (await ajax(path, settings)) as Answer;
  } catch (error) {
    throw new NotDone(error);
  }
}
