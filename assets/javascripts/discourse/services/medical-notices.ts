import { tracked } from "@glimmer/tracking";
import Service, { service } from "@ember/service";
import type { Notice } from "../lib/community/notice.ts";
import type MedicalApi from "./medical-api.ts";

interface Member {
  readonly medical_notices?: boolean;
}

/** What their communities' pages tell a member on top. Asked for once a visit, and only where there may be some. */
export default class MedicalNotices extends Service {
  @service declare currentUser: Member | null;
  @service declare medicalApi: MedicalApi;

  @tracked all: readonly Notice[] = [];

  #asked = false;

  /** Asks the server once; a page without notices is better than none. */
  async load(): Promise<void> {
    if (this.#asked || !this.currentUser?.medical_notices) {
      return;
    }
    this.#asked = true;
    try {
      this.all = await this.medicalApi.notices();
    } catch {
      this.#asked = false;
    }
  }

  of(categoryId: number | undefined): readonly Notice[] {
    return this.all.filter(({ category_id }) => category_id === categoryId);
  }

  settle(kind: string, communityId: number): void {
    this.all = this.all.filter(
      (notice) => notice.kind !== kind || notice.community_id !== communityId
    );
  }
}
