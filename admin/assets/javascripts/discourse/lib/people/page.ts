import { tracked } from "@glimmer/tracking";
import type NotDone from "../not-done.ts";
import GrantDraft from "./grant-draft.ts";
import ImportRun, { type Api as ImportApi } from "./import-run.ts";
import type { Credential, Dossier, Grant, Listing, Person } from "./people.ts";
import { say } from "./words.ts";

/** What the page asks of the server. */
export interface Api extends ImportApi {
  search(words: string): Promise<readonly Person[]>;
  dossier(userId: number): Promise<Dossier>;
  grant(userId: number, grant: Grant): Promise<Dossier>;
  revoke(credentialId: number, reason: string): Promise<Dossier>;
}

/** The state of the page of people: a search, then one member, then what is written down or ended. */
export default class Page {
  @tracked found?: readonly Person[];
  @tracked dossier?: Dossier;
  @tracked draft?: GrantDraft;
  /** The credential that is about to be ended. */
  @tracked ending?: Credential;
  @tracked endingProblem?: string;
  @tracked news?: string;
  @tracked isBusy = false;
  readonly file: ImportRun;

  constructor(
    private readonly api: Api,
    readonly listing: Listing
  ) {
    this.file = new ImportRun(api, listing.imports);
  }

  async search(words: string): Promise<void> {
    this.leave();
    await this.#try(async () => {
      this.found = await this.api.search(words);
      this.news = this.found.length
        ? say("found", { count: String(this.found.length) })
        : say("nobody");
    });
  }

  async open({ id }: Person): Promise<void> {
    this.news = undefined;
    await this.#try(async () => {
      this.dossier = await this.api.dossier(id);
    });
  }

  leave(): void {
    this.dossier = this.draft = this.ending = this.news = undefined;
  }

  write(): void {
    this.draft = new GrantDraft(this.listing.specialties);
    this.news = this.ending = undefined;
  }

  stop(): void {
    this.draft = this.ending = this.endingProblem = undefined;
  }

  askToEnd(credential: Credential): void {
    this.stop();
    this.news = undefined;
    this.ending = credential;
  }

  async grant(): Promise<void> {
    const { dossier, draft } = this;
    if (!dossier || !draft) {
      return;
    }
    try {
      const { id } = dossier.person;
      this.dossier = await this.#busy(() => this.api.grant(id, draft.values));
      this.draft = undefined;
      this.news = say("granted");
    } catch (error) {
      const { fields, message } = error as NotDone;
      draft.problems = fields;
      draft.problem = Object.keys(fields).length
        ? undefined
        : message || say("failed");
    }
  }

  async end(reason: string): Promise<void> {
    const { ending } = this;
    if (!ending) {
      return;
    }
    try {
      this.dossier = await this.#busy(() => this.api.revoke(ending.id, reason));
      this.ending = this.endingProblem = undefined;
      this.news = say("ended_note");
    } catch (error) {
      this.endingProblem = (error as NotDone).message || say("failed");
    }
  }

  async #try(request: () => Promise<void>): Promise<void> {
    try {
      await this.#busy(request);
    } catch (error) {
      this.news = (error as NotDone).message || say("failed");
    }
  }

  async #busy<Answer>(request: () => Promise<Answer>): Promise<Answer> {
    this.isBusy = true;
    try {
      return await request();
    } finally {
      this.isBusy = false;
    }
  }
}
