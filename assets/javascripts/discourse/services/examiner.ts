import { tracked } from "@glimmer/tracking";
import Service, { service } from "@ember/service";
import loadScript from "discourse/lib/load-script";
import { browserClock } from "../lib/checklist/clock.ts";
import measured from "../lib/checklist/measured.ts";
import type { ExaminerHandle, ExaminerSource } from "../lib/examiner.ts";
import type OwnWordsService from "./own-words.ts";

const PATIENCE = 5000;
const DIGEST = /\bv=(\w+)$/;
const UPLOADED = /^u-[0-9a-f]{12}$/;
const GONE = 404;

/** Addresses with a digest in them, as the server gives them to the site. Packs by id. */
export interface ExaminerAssets {
  readonly bundle: string;
  readonly packs: Readonly<Record<string, string>>;
}

/** Packs that an administrator uploaded, by a digest of what they hold; others know nothing of them. */
interface Api {
  pack(id: string): Promise<unknown>;
}

interface SiteWithExaminer {
  readonly medical_examiner?: ExaminerAssets;
}

/** Loads the examiner and its medicine packs, each once, when a composer first needs them. */
export default class ExaminerService extends Service implements ExaminerSource {
  @service declare medicalApi: Api;
  @service declare ownWords: OwnWordsService;
  @service declare site: SiteWithExaminer;

  @tracked state: ExaminerSource["state"] = "loading";
  @tracked handle?: ExaminerHandle;
  @tracked attempts = 0;

  clock = browserClock;

  #loads = new Map<string, Promise<void>>();
  #arrived = new Set<string>();
  #asked: [packs?: readonly string[], words?: string] = [];
  #digest?: string;
  /** Counts what was asked for: what an earlier request comes to is no news about a later one. */
  #requests = 0;

  /** The digest of the bundle that is asked for. */
  get digest(): string | undefined {
    return this.#digest ?? digestOf(this.site.medical_examiner?.bundle);
  }

  /** The server has another bundle than this page was made for: from now on that one is asked for. */
  async renew(digest: string): Promise<void> {
    this.#digest = digest;
    await this.load(...this.#asked);
  }

  async load(packs?: readonly string[], words?: string): Promise<void> {
    this.#asked = [packs, words];
    const said = words && this.ownWords.said(words);
    await this.#loadScripts(packs);
    const data = await said;
    if (data) {
      this.handle?.addPack(data);
    }
  }

  async #loadScripts(packs?: readonly string[]): Promise<void> {
    const assets = this.#assets;
    if (!assets) {
      this.state = "failed";
      return;
    }
    const wanted = packUrls(assets, packs);
    const uploaded = (packs ?? []).filter((id) => UPLOADED.test(id));
    const all = [...wanted, ...uploaded.map((id) => this.#uploadOf(id))];
    const request = ++this.#requests;
    if (this.handle && all.every((url) => this.#arrived.has(url))) {
      this.#say("ready", request);
      return;
    }
    await this.#try(request, () =>
      this.#fetch(assets.bundle, wanted, uploaded)
    );
  }

  // A new bundle knows no packs: each is asked for again, by an address that nothing has kept.
  get #assets(): ExaminerAssets | undefined {
    const assets = this.site.medical_examiner;
    const digest = this.#digest;
    if (!assets || !digest) {
      return assets;
    }
    const packs = Object.entries(assets.packs).map(([id, url]) => [
      id,
      `${url}&bundle=${digest}`,
    ]);
    return {
      bundle: assets.bundle.replace(DIGEST, `v=${digest}`),
      packs: Object.fromEntries(packs),
    };
  }

  async #try(request: number, fetch: () => Promise<void>): Promise<void> {
    this.attempts++;
    this.state = "loading";
    const giveUp = this.clock.after(PATIENCE, () =>
      this.#say("failed", request)
    );
    try {
      await fetch();
      const handle = examinerGlobal();
      await this.#prepare(handle);
      this.handle = handle;
      this.state = this.handle ? "ready" : "failed";
    } catch {
      this.#say("failed", request);
    } finally {
      giveUp();
    }
  }

  #say(state: ExaminerSource["state"], request: number): void {
    if (request === this.#requests && state !== this.state) {
      this.state = state;
    }
  }

  /** Lets the examiner read its lists in tasks of their own, so that the page does not stand still. */
  async #prepare(handle?: ExaminerHandle): Promise<void> {
    while (handle?.prepare && !measured("preparing", handle.prepare)) {
      await new Promise<void>((resolve) => this.clock.after(0, resolve));
    }
  }

  async #fetch(
    bundle: string,
    packs: readonly string[],
    uploaded: readonly string[]
  ): Promise<void> {
    await this.#once(bundle);
    await Promise.all([
      ...packs.map((url) => this.#once(url)),
      ...uploaded.map((id) => this.#take(id)),
    ]);
  }

  /** What an administrator uploaded is data, no script. */
  async #take(id: string): Promise<void> {
    const upload = this.#uploadOf(id);
    if (!this.#arrived.has(upload)) {
      const data = await this.medicalApi.pack(id).catch(nothingWhenGone);
      examinerGlobal()?.addPack(data);
      this.#arrived.add(upload);
    }
  }

  /** An upload in this bundle. */
  #uploadOf(id: string): string {
    return `${id}&bundle=${this.digest}`;
  }

  // Core's loadScript keeps a failed request waiting for ever: another try needs another address.
  #once(url: string): Promise<void> {
    const address =
      this.attempts > 1 && !this.#arrived.has(url)
        ? `${url}${url.includes("?") ? "&" : "?"}attempt=${this.attempts}`
        : url;
    const earlier = this.#loads.get(address);
    if (earlier || this.#arrived.has(url)) {
      return earlier ?? Promise.resolve();
    }
    const load = Promise.resolve(loadScript(address)).then(() => {
      this.#arrived.add(url);
    });
    this.#loads.set(address, load);
    return load;
  }
}

function digestOf(url = ""): string | undefined {
  return DIGEST.exec(url)?.[1];
}

function packUrls({ packs }: ExaminerAssets, ids?: readonly string[]) {
  return (ids ?? Object.keys(packs))
    .map((id) => packs[id])
    .filter((url) => url !== undefined);
}

/** A pack that was removed meanwhile is none that the server knows either. */
function nothingWhenGone(error: { jqXHR?: { status?: number } }): undefined {
  if (error.jqXHR?.status !== GONE) {
    throw error;
  }
}

function examinerGlobal(): ExaminerHandle | undefined {
  return (globalThis as { MedicalExaminer?: ExaminerHandle }).MedicalExaminer;
}
