import Service from "@ember/service";
import { ajax } from "discourse/lib/ajax";
import type { Removable, Standing } from "../lib/standing/standing.ts";

/** Requests about a member's own strikes. */
export default class StandingApi extends Service {
  standing(before?: number): Promise<Standing> {
    return ajax("/communities/standing.json", {
      data: before === undefined ? {} : { before },
    }) as Promise<Standing>;
  }

  appeal(strikeId: number, words: string): Promise<Standing> {
    return ajax(`/communities/strikes/${strikeId}/appeal.json`, {
      type: "POST",
      data: { words },
    }) as Promise<Standing>;
  }

  withdrawAppeal(appealId: number): Promise<Standing> {
    return ajax(`/communities/appeals/${appealId}/withdraw.json`, {
      type: "POST",
    }) as Promise<Standing>;
  }

  /** Those of a complaint that whoever reads may take back. */
  async strikesOf(complaintId: number): Promise<readonly Removable[]> {
    const answer = await ajax(
      `/communities/complaints/${complaintId}/strikes.json`
    );
    return (answer as { strikes: readonly Removable[] }).strikes;
  }

  async remove(strikeId: number, why: string): Promise<void> {
    await ajax(`/communities/strikes/${strikeId}/pardon.json`, {
      type: "POST",
      data: { medical_note: why },
    });
  }
}
