import type { Api } from "../../../../admin/assets/javascripts/discourse/lib/community-settings/page.ts";
import type {
  Community,
  Listing,
  Settings,
} from "../../../../admin/assets/javascripts/discourse/lib/community-settings/settings.ts";

const PRESETS = [
  {
    id: "clinical-cases",
    severities: {
      "identifiers/phone": "refuse",
      "brand-names/brand-name": "attest",
    },
  },
  { id: "discussion", severities: { "identifiers/phone": "attest" } },
] as const;

export function community(changes: Partial<Community> = {}): Community {
  return {
    category_id: 1,
    category: { id: 1, color: "BF1E2E", path: ["Medicine", "Cardiology"] },
    preset: "clinical-cases",
    preset_known: true,
    mode: "watch",
    severities: {},
    moderating_groups: [],
    unchecked: [],
    counts: [],
    ...changes,
  };
}

/** A server with a few communities in memory. */
export default class MemoryApi implements Api {
  /** What it says instead of doing anything. */
  refusal?: string;
  groupsModerate = false;

  constructor(public communities: readonly Community[] = []) {}

  get listing(): Listing {
    return {
      communities: this.communities,
      presets: PRESETS,
      rules: [
        "brand-names/brand-name",
        "identifiers/phone",
        "manners/shouting",
      ],
      category_group_moderation: this.groupsModerate,
    };
  }

  async save(categoryId: number, settings: Settings): Promise<Listing> {
    const saved = this.communities.find(
      ({ category_id }) => category_id === categoryId
    );
    return this.#keep([
      ...this.#without(categoryId),
      { ...(saved ?? community({ category_id: categoryId })), ...settings },
    ]);
  }

  async remove(categoryId: number): Promise<Listing> {
    return this.#keep(this.#without(categoryId));
  }

  async letGroupsModerate(on: boolean): Promise<void> {
    this.#keep(this.communities);
    this.groupsModerate = on;
  }

  #without(categoryId: number): readonly Community[] {
    return this.communities.filter(
      ({ category_id }) => category_id !== categoryId
    );
  }

  #keep(communities: readonly Community[]): Listing {
    if (this.refusal !== undefined) {
      throw new Error(this.refusal);
    }
    this.communities = communities;
    return this.listing;
  }
}
