import Service from "@ember/service";
import { ajax } from "discourse/lib/ajax";
import NotDone from "../lib/not-done.ts";
import type {
  Dossier,
  Grant,
  ImportAnswer,
  Listing,
  Person,
} from "../lib/people/people.ts";
import type { Entries, Entry, Wanted } from "../lib/record/record.ts";
import type {
  Decision,
  Definition,
  Listing as Schemes,
} from "../lib/scheme-settings/schemes.ts";
import type {
  ImportReport,
  Listing as Specialties,
  Saved,
} from "../lib/specialties/specialties.ts";
import type {
  Change,
  Filter,
  Listing as Deadlines,
  People,
} from "../lib/time-to-verify/people.ts";
import type { Keys } from "../lib/verification/keys.ts";
import type { Overview } from "../lib/verification/overview.ts";

const BASE = "/admin/plugins/discourse-medical-communities";

/** Requests of the administrators' pages about people and specialties. */
export default class MedicalPeopleApi extends Service {
  specialties(): Promise<Specialties> {
    return json("GET", "/specialties");
  }

  saveSpecialty({ id, ...values }: Saved): Promise<Specialties> {
    return id === undefined
      ? json("POST", "/specialties", values)
      : json("PUT", `/specialties/${id}`, values);
  }

  removeSpecialty(id: number, evenUsed: boolean): Promise<Specialties> {
    return json("DELETE", `/specialties/${id}`, { even_used: evenUsed });
  }

  importSpecialties(file: Blob, dryRun: boolean): Promise<ImportReport> {
    return bytes(`/specialties/import.json?dry_run=${dryRun}`, file);
  }

  people(): Promise<Listing> {
    return json("GET", "/people");
  }

  async search(words: string): Promise<readonly Person[]> {
    const answer = await json<{ people: readonly Person[] }>(
      "POST",
      "/people/search",
      { medical_person: words }
    );
    return answer.people;
  }

  dossier(userId: number): Promise<Dossier> {
    return json("GET", `/people/${userId}`);
  }

  grant(userId: number, grant: Grant): Promise<Dossier> {
    return json("POST", `/people/${userId}/credentials`, grant);
  }

  revoke(credentialId: number, reason: string): Promise<Dossier> {
    return json("POST", `/people/credentials/${credentialId}/revocation`, {
      medical_reason: reason,
    });
  }

  beginImport(size: number): Promise<ImportAnswer> {
    return json("POST", "/people/imports", { size });
  }

  import(id: number): Promise<ImportAnswer> {
    return json("GET", `/people/imports/${id}`);
  }

  sendPiece(id: number, start: number, piece: Blob): Promise<ImportAnswer> {
    return bytes(`/people/imports/${id}/pieces.json?start=${start}`, piece);
  }

  applyImport(id: number): Promise<ImportAnswer> {
    return json("POST", `/people/imports/${id}/apply`);
  }

  async forgetImport(id: number): Promise<void> {
    await json("DELETE", `/people/imports/${id}`);
  }

  verification(): Promise<Overview> {
    return json("GET", "/verification");
  }

  record(wanted: Wanted): Promise<Entries<Entry>> {
    return json("GET", "/verification/record", wanted);
  }

  keys(): Promise<Keys> {
    return json("GET", "/verification/keys");
  }

  rotateKeys(): Promise<Keys> {
    return json("POST", "/verification/keys/rotation");
  }

  schemes(): Promise<Schemes> {
    return json("GET", "/verification/schemes");
  }

  decideScheme(key: string, decision: Decision): Promise<Schemes> {
    return json("PUT", `/verification/schemes/${key}`, decision);
  }

  saveScheme(definition: Definition): Promise<Schemes> {
    return json("POST", "/verification/schemes", definition);
  }

  removeScheme(key: string, evenUsed: boolean): Promise<Schemes> {
    return json("DELETE", `/verification/schemes/${key}`, {
      even_used: evenUsed,
    });
  }

  deadlineCommunities(): Promise<Deadlines> {
    return json("GET", "/time-to-verify");
  }

  deadlines(id: number, filter: Filter, page: number): Promise<People> {
    return json("GET", `/time-to-verify/${id}`, { filter, page });
  }

  setDeadlines(id: number, change: Change): Promise<People> {
    return json("PUT", `/time-to-verify/${id}`, change);
  }
}

// As JSON: a form would drop lists that are empty.
function json<Answer>(
  type: string,
  path: string,
  data?: object
): Promise<Answer> {
  const isQuestion = type === "GET";
  return send(`${path}.json`, {
    type,
    contentType: isQuestion ? undefined : "application/json",
    data: isQuestion ? data : data && JSON.stringify(data),
  });
}

function bytes<Answer>(path: string, data: Blob): Promise<Answer> {
  return send(path, {
    type: "POST",
    contentType: "application/octet-stream",
    processData: false,
    data,
  });
}

async function send<Answer>(path: string, settings: object): Promise<Answer> {
  try {
    return (await ajax(BASE + path, settings)) as Answer;
  } catch (error) {
    throw new NotDone(error);
  }
}
