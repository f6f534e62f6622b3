import Service from "@ember/service";
import { ajax } from "discourse/lib/ajax";
import type { Problems } from "../lib/community-founding/fields.ts";
import type { Preview } from "../lib/community-founding/founding.ts";
import { Refused } from "../lib/community-founding/refused.ts";
import type { Listing, Settings } from "../lib/community-settings/settings.ts";
import type { Listing as WaysOut } from "../lib/ways-out/ways.ts";

const COMMUNITIES = "/admin/plugins/discourse-medical-communities/communities";
const FOUNDINGS = "/admin/plugins/discourse-medical-communities/foundings";
const MANDATES = "/admin/plugins/discourse-medical-communities/mandates";
const MEDICINES = "/admin/plugins/discourse-medical-communities/medicines";
const WAYS_OUT = "/admin/plugins/discourse-medical-communities/ways-out";
const GROUP_MODERATION = "enable_category_group_moderation";

interface AjaxError {
  readonly jqXHR?: {
    readonly responseJSON?: {
      readonly errors?: readonly string[];
      readonly extras?: { readonly fields?: Problems };
    };
  };
}

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

  previewFounding(wishes: object): Promise<Preview> {
    return request(`${FOUNDINGS}/preview`, "POST", wishes);
  }

  found(wishes: object): Promise<Listing> {
    return request(FOUNDINGS, "POST", wishes);
  }

  undoFounding(communityId: number): Promise<Listing> {
    return request(`${FOUNDINGS}/${communityId}`, "DELETE");
  }

  offerMandate(
    communityId: number,
    username: string,
    endsOn: string
  ): Promise<Listing> {
    return request(`${COMMUNITIES}/${communityId}/mandates`, "POST", {
      username,
      ends_on: endsOn,
    });
  }

  endMandate(id: number): Promise<Listing> {
    return request(`${MANDATES}/${id}`, "DELETE");
  }

  defaultPacks(
    language: string,
    country: string
  ): Promise<{ packs: readonly string[] }> {
    return request(`${MEDICINES}/default`, "GET", { language, country });
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
    const isQuestion = type === "GET";
    return (await ajax(`${url}.json`, {
      type,
      contentType: isQuestion ? undefined : "application/json",
      data: isQuestion ? data : data && JSON.stringify(data),
    })) as Answer;
  } catch (error) {
    const answer = (error as AjaxError).jqXHR?.responseJSON;
    throw new Refused(answer?.errors?.[0], answer?.extras?.fields);
  }
}
