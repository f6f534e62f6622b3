import Service from "@ember/service";
import { ajax } from "discourse/lib/ajax";
import type {
  AskedVouch,
  SentDocument,
  Verification,
  Vouch,
} from "../lib/credential-application/verification.ts";
import type { Work } from "../lib/credential-application/work.ts";

/** Requests of members who want to be verified, or are. */
export default class CredentialApi extends Service {
  mine(): Promise<Verification> {
    return ajax("/communities/verification.json") as Promise<Verification>;
  }

  apply(answer: object): Promise<void> {
    return this.#send("/applications", answer);
  }

  withdraw(id: number): Promise<void> {
    return this.#send(`/applications/${id}/withdrawal`);
  }

  deleteCredential(id: number): Promise<void> {
    return this.#send(`/credentials/${id}`, {}, "DELETE");
  }

  saveProfile(work: Work): Promise<void> {
    return this.#send("/profile", { medical_profile: work }, "PUT");
  }

  showProfile(shown: boolean): Promise<void> {
    return this.#send("/profile/shown", { shown }, "PUT");
  }

  sendCode(address: string): Promise<{ domain: string }> {
    return this.#send("/institution-proofs", { medical_address: address });
  }

  confirmCode(code: string): Promise<{ domain: string }> {
    return this.#send("/institution-proofs/confirmation", {
      medical_code: code,
    });
  }

  askToVouch(username: string, specialtyIds: readonly number[]): Promise<void> {
    return this.#send("/vouches", { username, specialty_ids: specialtyIds });
  }

  async vouches(): Promise<readonly AskedVouch[]> {
    const answer = await ajax("/communities/vouches.json");
    return (answer as { vouches: AskedVouch[] }).vouches;
  }

  answerVouch(id: number, answer: Vouch["state"]): Promise<void> {
    return this.#send(`/vouches/${id}/answer`, { answer });
  }

  /** The name of the file stays here. `progress` is told percents. */
  async upload(
    blob: Blob,
    progress: (percent: number) => void
  ): Promise<SentDocument> {
    const data = new FormData();
    data.append("file", blob, "document");
    const answer = await ajax("/communities/documents.json", {
      type: "POST",
      data,
      processData: false,
      contentType: false,
      xhr: () => watched(progress),
      ignoreUnsent: false,
    });
    return (answer as { document: SentDocument }).document;
  }

  deleteDocument(uuid: string): Promise<void> {
    return this.#send(`/documents/${uuid}`, {}, "DELETE");
  }

  #send<Answer>(
    path: string,
    data: object = {},
    type = "POST"
  ): Promise<Answer> {
    return ajax(`/communities${path}.json`, {
      type,
      contentType: "application/json",
      data: JSON.stringify(data),
      // Without a network core would neither go on nor fail.
      ignoreUnsent: false,
    }) as Promise<Answer>;
  }
}

function watched(progress: (percent: number) => void): XMLHttpRequest {
  const request = new XMLHttpRequest();
  request.upload.addEventListener("progress", ({ loaded, total }) => {
    progress(total ? Math.round((loaded / total) * 100) : 0);
  });
  return request;
}
