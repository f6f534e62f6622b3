import Service from "@ember/service";
import { ajax } from "discourse/lib/ajax";
import type { Listing, Meta, Taken } from "../lib/medicines/packs.ts";
import Refused from "../lib/medicines/refused.ts";

const BASE = "/admin/plugins/discourse-medical-communities/medicines";

/** Requests of the administrators' page of medicines. */
export default class MedicalMedicinesApi extends Service {
  packs(): Promise<Listing> {
    return send(`${BASE}.json`);
  }

  sendPack(
    meta: Meta,
    table: Blob,
    dryRun: boolean,
    onProgress: (part: number) => void
  ): Promise<Taken> {
    const query = new URLSearchParams({ ...meta, dry_run: String(dryRun) });
    return send(`${BASE}/packs.json?${query}`, {
      type: "POST",
      contentType: "text/csv",
      processData: false,
      data: table,
      xhr: () => watched(onProgress),
    });
  }

  removePack(id: string): Promise<Listing> {
    return send(`${BASE}/packs/${encodeURIComponent(id)}.json`, {
      type: "DELETE",
    });
  }
}

/** A request that tells how much of the file is on the other side. */
function watched(onProgress: (part: number) => void): XMLHttpRequest {
  const request = new XMLHttpRequest();
  request.upload.addEventListener("progress", ({ loaded, total }) =>
    onProgress(total ? loaded / total : 1)
  );
  return request;
}

async function send<Answer>(
  path: string,
  settings: object = {}
): Promise<Answer> {
  try {
    // Without a network core would neither go on nor fail.
    return (await ajax(path, { ...settings, ignoreUnsent: false })) as Answer;
  } catch (error) {
    throw new Refused(error);
  }
}
