import Service, { service } from "@ember/service";
import QuestionModal from "../components/rules/question-modal.gts";
import type MedicalApi from "./medical-api.ts";
import type MedicalNotices from "./medical-notices.ts";

interface Modal {
  show(component: unknown, options: object): Promise<unknown>;
}

interface Composer {
  save(): unknown;
}

/** Acceptance of a community's rules, asked for where it is due. */
export default class MedicalRules extends Service {
  @service declare composer: Composer;
  @service declare modal: Modal;
  @service declare medicalApi: MedicalApi;
  @service declare medicalNotices: MedicalNotices;

  #due: number | undefined;

  /** A post was answered: does the server wait for this member to accept rules? */
  hear(answer: unknown): void {
    const { medical_limit: limit } = (answer ?? {}) as {
      medical_limit?: { kind?: string; community_id?: number };
    };
    this.#due = limit?.kind === "rules" ? limit.community_id : undefined;
  }

  /** @returns whether the question stands in for core's dialog */
  explain(): boolean {
    const communityId = this.#due;
    this.#due = undefined;
    if (communityId === undefined) {
      return false;
    }
    void this.#ask(communityId);
    return true;
  }

  async accept(communityId: number, versionId: number): Promise<void> {
    await this.medicalApi.acceptRules(communityId, versionId);
    this.medicalNotices.settle("rules", communityId);
  }

  async #ask(communityId: number): Promise<void> {
    const page = await this.medicalApi.rules(communityId);
    const accepted = await this.modal.show(QuestionModal, {
      model: { communityId, page },
    });
    if (accepted) {
      this.composer.save();
    }
  }
}
