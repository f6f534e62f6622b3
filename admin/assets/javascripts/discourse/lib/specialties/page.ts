import { tracked } from "@glimmer/tracking";
import { isolate } from "../community-settings/words.ts";
import type NotDone from "../not-done.ts";
import Draft from "./draft.ts";
import {
  type Branch,
  type ImportReport,
  type Listing,
  type Saved,
  type Specialty,
  treeOf,
} from "./specialties.ts";
import { nameOf, say } from "./words.ts";

/** What the page asks of the server. */
export interface Api {
  specialties(): Promise<Listing>;
  saveSpecialty(saved: Saved): Promise<Listing>;
  removeSpecialty(id: number, evenUsed: boolean): Promise<Listing>;
  importSpecialties(file: Blob, dryRun: boolean): Promise<ImportReport>;
}

/** The state of the page of specialties. One form is open at a time. */
export default class Page {
  @tracked all: readonly Specialty[];
  @tracked draft?: Draft;
  @tracked news?: string;
  @tracked isBusy = false;
  @tracked report?: ImportReport;
  @tracked fileProblem?: string;
  #file?: File;

  constructor(
    private readonly api: Api,
    { specialties }: Listing
  ) {
    this.all = specialties;
  }

  get tree(): readonly Branch[] {
    return treeOf(this.all, nameOf);
  }

  isEditing({ id }: Specialty): boolean {
    return this.draft?.specialty?.id === id;
  }

  open(specialty?: Specialty): void {
    this.news = undefined;
    this.draft = new Draft(specialty);
  }

  close(): void {
    this.draft = undefined;
  }

  async save(): Promise<void> {
    const { draft } = this;
    if (!draft || this.isBusy) {
      return;
    }
    const name = isolate(draft.names.en ?? draft.key);
    try {
      await this.#change(() => this.api.saveSpecialty(draft.saved));
      this.draft = undefined;
      this.news = say("saved", { name });
    } catch (error) {
      const { fields, message } = error as NotDone;
      draft.problems = fields;
      draft.problem = Object.keys(fields).length
        ? undefined
        : message || say("failed");
    }
  }

  async remove(specialty: Specialty): Promise<void> {
    const name = isolate(nameOf(specialty));
    try {
      await this.#change(() => this.api.removeSpecialty(specialty.id, true));
      this.news = say("removed", { name });
    } catch (error) {
      this.news = (error as NotDone).message || say("failed");
    }
  }

  async lookThrough(file: File): Promise<void> {
    this.#file = file;
    await this.#import(true);
  }

  async apply(): Promise<void> {
    await this.#import(false);
    this.#file = undefined;
    await this.#change(() => this.api.specialties());
  }

  async #import(dryRun: boolean): Promise<void> {
    if (!this.#file) {
      return;
    }
    this.fileProblem = undefined;
    this.report = undefined;
    try {
      this.report = await this.api.importSpecialties(this.#file, dryRun);
    } catch (error) {
      this.fileProblem = (error as NotDone).message || say("failed");
    }
  }

  async #change(request: () => Promise<Listing>): Promise<void> {
    this.isBusy = true;
    try {
      this.all = (await request()).specialties;
    } finally {
      this.isBusy = false;
    }
  }
}
