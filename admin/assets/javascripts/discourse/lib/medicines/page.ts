import { tracked } from "@glimmer/tracking";
import type NotDone from "../not-done.ts";
import type { Listing, Pack } from "./packs.ts";
import Upload, { type Api as UploadApi } from "./upload.ts";
import { say } from "./words.ts";

/** What the page asks of the server. */
export interface Api extends UploadApi {
  packs(): Promise<Listing>;
  removePack(id: string): Promise<Listing>;
}

/** The state of the page of medicines. One form is open at a time. */
export default class Page {
  @tracked packs: readonly Pack[];
  @tracked upload?: Upload;
  @tracked news?: string;

  constructor(
    private readonly api: Api,
    { packs }: Listing
  ) {
    this.packs = packs;
  }

  /** @param replaced an uploaded pack; none: a new one */
  open(replaced?: Pack): void {
    this.news = undefined;
    this.upload = new Upload(this.api, replaced);
  }

  close(): void {
    this.upload = undefined;
  }

  /** The uploaded pack whose place the one that is typed would take. */
  get replaced(): Pack | undefined {
    const id = this.upload?.meta.id;
    return this.packs.find(
      (pack) => pack.id === id && pack.origin === "uploaded"
    );
  }

  async apply(): Promise<void> {
    const pack = await this.upload?.apply();
    if (pack) {
      this.packs = (await this.api.packs()).packs;
      this.upload = undefined;
      this.news = say("uploaded", { name: pack.name, rows: pack.rows });
    }
  }

  async remove(pack: Pack): Promise<void> {
    try {
      this.packs = (await this.api.removePack(pack.id)).packs;
      // What was typed for another one stays.
      if (this.upload?.replaced?.id === pack.id) {
        this.upload = undefined;
      }
      this.news = say("removed", { name: pack.name });
    } catch (error) {
      this.news = (error as NotDone).message || say("failed");
    }
  }
}
