import Service from "@ember/service";
import { ajax } from "discourse/lib/ajax";
import type { Listing, Settings } from "../lib/community-settings/settings.ts";
import type { Listing as WaysOut } from "../lib/ways-out/ways.ts";

const COMMUNITIES = "/admin/plugins/discourse-medical-communities/communities";
const WAYS_OUT = "/admin/plugins/discourse-medical-communities/ways-out";
const GROUP_MODERATION = "enable_category_group_moderation";

interface AjaxError {
  readonly jqXHR?: {
    readonly responseJSON?: { readonly errors?: readonly string[] };
  };
}

/** The server did not do it; the message is its sentence, or empty. */
export class Refused extends Error {}

/** Requests of the administrators' pages. */
export default class MedicalAdminApi extends Service {
  list(): Promise<Listing> {
    return request(COMMUNITIES, "GET");
  }

  waysOut(): Promise<WaysOut> {
    return request(WAYS_OUT, "GET");
  }

  save(categoryId: number, settings: Settings): Promise<Listing> {
    return request(`${COMMUNITIES}/${categoryId}`, "PUT", settings);
  }

  remove(categoryId: number): Promise<Listing> {
    return request(`${COMMUNITIES}/${categoryId}`, "DELETE");
  }

  /** Core's setting, for the whole forum. */
  async letGroupsModerate(on: boolean): Promise<void> {
    await request(`/admin/site_settings/${GROUP_MODERATION}`, "PUT", {
      [GROUP_MODERATION]: on,
    });
  }
}

// As JSON: a form would drop severities that are empty.
async function request<Answer>(
  url: string,
  type: string,
  data?: object
): Promise<Answer> {
  try {
    return (await ajax(`${url}.json`, {
      type,
      contentType: "application/json",
      data: data && JSON.stringify(data),
    })) as Answer;
  } catch (error) {
    throw new Refused((error as AjaxError).jqXHR?.responseJSON?.errors?.[0]);
  }
}
