import type {
  Listing,
  Meta,
  Pack,
  Problem,
  Taken,
} from "../../../../admin/assets/javascripts/discourse/lib/medicines/packs.ts";
import type { Api } from "../../../../admin/assets/javascripts/discourse/lib/medicines/page.ts";
import Refused from "../../../../admin/assets/javascripts/discourse/lib/medicines/refused.ts";

export function pack(changes: Partial<Pack> = {}): Pack {
  return {
    id: "us",
    name: "United States",
    version: "2024-11-08",
    date: "2024-11-08",
    sources: ["FDA Orange Book, 2024-11-08", "written by us, see below"],
    regions: ["US"],
    rows: 5_327,
    digest: "0123456789abcdef",
    bytes: 41_300,
    origin: "shipped",
    default: true,
    communities: 0,
    community_names: [],
    ...changes,
  };
}

export const OWN = pack({
  id: "pl",
  name: "Leki polskie",
  sources: ["Chamber of pharmacists"],
  regions: ["PL", "AR"],
  rows: 790,
  origin: "uploaded",
  default: false,
  communities: 2,
  community_names: ["Cardiology", "أمراض القلب"],
});

/** A server with a few packs in memory. */
export default class MemoryApi implements Api {
  /** What it has against the next table. */
  refusal?: {
    status?: number;
    errors?: readonly string[];
    fields?: Record<string, string>;
    problems?: readonly Problem[];
    more?: number;
  };
  sent: { meta: Meta; dryRun: boolean }[] = [];
  /** Keeps the next request waiting until it is called. */
  release?: () => void;

  constructor(public all: readonly Pack[]) {}

  async packs(): Promise<Listing> {
    return { packs: this.all };
  }

  async sendPack(
    meta: Meta,
    _table: Blob,
    dryRun: boolean,
    onProgress: (part: number) => void
  ): Promise<Taken> {
    this.sent.push({ meta, dryRun });
    if (this.release) {
      onProgress(0.5);
      await new Promise<void>((resolve) => (this.release = resolve));
    }
    this.#refuse();
    const taken = pack({
      ...meta,
      version: meta.date,
      sources: [meta.source],
      regions: meta.regions.split(","),
      rows: 812,
      origin: "uploaded",
    });
    if (!dryRun) {
      this.all = [...this.all.filter(({ id }) => id !== meta.id), taken];
    }
    return { pack: taken };
  }

  async removePack(id: string): Promise<Listing> {
    this.all = this.all.filter((one) => one.id !== id);
    return this.packs();
  }

  #refuse(): void {
    if (this.refusal) {
      const { status = 422, ...responseJSON } = this.refusal;
      throw new Refused({ jqXHR: { status, responseJSON } });
    }
  }
}
