import Service, { service } from "@ember/service";
import { ajax } from "discourse/lib/ajax";
import type { Notice } from "../lib/community/notice.ts";
import type { Explanation } from "../lib/credential/explanation.ts";
import type { Held } from "../lib/held-post/held-post.ts";
import type { Mandate } from "../lib/mandate/mandate.ts";
import type { NewRules, ReadVersion, RulesPage } from "../lib/rules/rules.ts";
import type { Claims } from "../lib/specialty-claims/claims.ts";

interface Store {
  createRecord(type: string, values: object): object;
  find(type: string, id: number): Promise<object>;
}

/** Requests of members' pages. */
export default class MedicalApi extends Service {
  @service declare store: Store;

  async heldPost(id: string): Promise<Held> {
    const answer = await ajax(`/medical-communities/held/${id}.json`);
    return (answer as { held_post: Held }).held_post;
  }

  /** What a community's moderators said of words, by its id: "w-" and a digest. */
  ownWords(id: string): Promise<unknown> {
    return data(`/communities/words/${id.slice(2)}.json`);
  }

  /** A medicine pack that an administrator uploaded, as the examiner takes it. */
  pack(id: string): Promise<unknown> {
    return data(`/communities/packs/${id}.json`);
  }

  /** The edit of a post that waits and is this member's: the number of its page. */
  async editOf(postId: number): Promise<number | null> {
    const answer = await ajax(
      `/medical-communities/held/edit-of/${postId}.json`
    );
    return (answer as { id: number | null }).id;
  }

  /** Its author takes it back before anybody has decided. */
  async withdraw(id: number): Promise<Held> {
    const answer = await ajax(`/medical-communities/held/${id}.json`, {
      type: "DELETE",
    });
    return (answer as { held_post: Held }).held_post;
  }

  mandate(id: string): Promise<Mandate> {
    return this.askMandate(id, "GET");
  }

  acceptMandate(id: number): Promise<Mandate> {
    return this.askMandate(String(id), "PUT");
  }

  /** Declines, or lays down. */
  endMandate(id: number): Promise<Mandate> {
    return this.askMandate(String(id), "DELETE");
  }

  /** A post as core's composer edits it. */
  post(id: number): Promise<object> {
    return this.store.find("post", id);
  }

  /** A post by its number; none when it is gone or there never was one. */
  async postIn(
    topic: { readonly id: number },
    postNumber?: number | null
  ): Promise<object | undefined> {
    if (!postNumber) {
      return;
    }
    try {
      const values = await ajax(
        `/posts/by_number/${topic.id}/${postNumber}.json`
      );
      return this.store.createRecord("post", { ...(values as object), topic });
    } catch {
      return;
    }
  }

  async notices(): Promise<Notice[]> {
    const answer = await ajax("/communities/notices.json");
    return (answer as { notices: Notice[] }).notices;
  }

  async explanation(username: string): Promise<Explanation> {
    const person = encodeURIComponent(username);
    return (await ajax(
      `/communities/credentials/${person}.json`
    )) as Explanation;
  }

  async rules(communityId: number): Promise<RulesPage> {
    return (await ajax(`/communities/${communityId}/rules.json`)) as RulesPage;
  }

  async rulesVersion(
    communityId: number,
    version: number
  ): Promise<ReadVersion> {
    const path = `/communities/${communityId}/rules/${version}.json`;
    return (await ajax(path)) as ReadVersion;
  }

  async publishRules(communityId: number, rules: NewRules): Promise<void> {
    await ajax(`/communities/${communityId}/rules.json`, {
      type: "POST",
      contentType: "application/json",
      data: JSON.stringify(rules),
    });
  }

  async acceptRules(communityId: number, versionId: number): Promise<void> {
    await ajax(`/communities/${communityId}/rules/acceptance.json`, {
      type: "POST",
      data: { rules_version_id: versionId },
    });
  }

  async specialties(username: string): Promise<Claims> {
    return (await ajax(specialtiesPath(username))) as Claims;
  }

  async chooseSpecialties(username: string, answer: object): Promise<Claims> {
    return (await ajax(specialtiesPath(username), {
      type: "PUT",
      contentType: "application/json",
      data: JSON.stringify(answer),
    })) as Claims;
  }

  private async askMandate(id: string, type: string): Promise<Mandate> {
    const address = `/communities/mandates/${id}.json`;
    return ((await ajax(address, { type })) as { mandate: Mandate }).mandate;
  }
}

/** What the examiner takes. Without a network core would neither go on nor fail. */
function data(address: string): Promise<unknown> {
  return ajax(address, { ignoreUnsent: false }) as Promise<unknown>;
}

function specialtiesPath(username: string): string {
  const person = encodeURIComponent(username);
  return `/medical-communities/people/${person}/specialties.json`;
}
