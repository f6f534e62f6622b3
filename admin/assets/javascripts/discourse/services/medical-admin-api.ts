import Service from "@ember/service";
import { ajax } from "discourse/lib/ajax";
import type { Listing, Settings } from "../lib/community-settings/settings.ts";

const COMMUNITIES = "/admin/plugins/discourse-medical-communities/communities";
const GROUP_MODERATION = "enable_category_group_moderation";

interface AjaxError {
  readonly jqXHR?: {
    readonly responseJSON?: { readonly errors?: readonly string[] };
  };
}

/** The server did not do it; the message is its sentence, or empty. */
export class Refused extends Error {}

/** Requests of the administrators' page. */
export default class MedicalAdminApi extends Service {
  list(): Promise<Listing> {
    return request(COMMUNITIES, "GET");
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
async function request(
  url: string,
  type: string,
  data?: object
): Promise<Listing> {
  try {
    return (await ajax(`${url}.json`, {
      type,
      contentType: "application/json",
      data: data && JSON.stringify(data),
    })) as Listing;
  } catch (error) {
    throw new Refused((error as AjaxError).jqXHR?.responseJSON?.errors?.[0]);
  }
}
