import Service from "@ember/service";
import { ajax } from "discourse/lib/ajax";
import getURL from "discourse/lib/get-url";
import type { Viewed } from "../lib/viewer/viewed.ts";
import { type Bytes, Refusal } from "../lib/viewer/viewing.ts";

const NOT_FOUND = 404;

interface Failed {
  readonly jqXHR?: { readonly status: number };
}

/** Requests of the page that shows a document. */
export default class DocumentApi extends Service implements Bytes {
  /** None: it is not there for this person, or not any more. */
  async about(uuid: string): Promise<Viewed | undefined> {
    try {
      const answer = await ajax(`/communities/documents/${uuid}/view.json`);
      return (answer as { document: Viewed }).document;
    } catch (error) {
      if ((error as Failed).jqXHR?.status === NOT_FOUND) {
        return undefined;
      }
      throw error;
    }
  }

  /** Past every cache: the browser keeps no copy. */
  // Core's ajax knows texts only.
  async bytes(uuid: string): Promise<Uint8Array<ArrayBuffer>> {
    const answer = await fetch(getURL(`/communities/documents/${uuid}`), {
      cache: "no-store",
      credentials: "same-origin",
      redirect: "error",
      headers: { "X-Requested-With": "XMLHttpRequest" },
    });
    if (!answer.ok) {
      throw new Refusal(await sentenceOf(answer));
    }
    return new Uint8Array(await answer.arrayBuffer());
  }

  async giveReason(applicationId: number, reason: string): Promise<void> {
    await ajax(`/communities/applications/${applicationId}/opening.json`, {
      type: "POST",
      data: { medical_reason: reason },
    });
  }
}

async function sentenceOf(answer: Response): Promise<string> {
  try {
    const { errors } = (await answer.json()) as { errors?: string[] };
    return errors?.[0] ?? "";
  } catch {
    return "";
  }
}
