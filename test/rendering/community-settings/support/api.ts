import type { Problems } from "../../../../admin/assets/javascripts/discourse/lib/community-founding/fields.ts";
import type { Preview } from "../../../../admin/assets/javascripts/discourse/lib/community-founding/founding.ts";
import { Refused } from "../../../../admin/assets/javascripts/discourse/lib/community-founding/refused.ts";
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

const PACKS = [
  { id: "us", name: "United States", bytes: 39_229 },
  { id: "int", name: "International names", bytes: 23_650 },
  { id: "ua", name: "Ukraine", bytes: 66_845 },
  { id: "pl", name: "Leki polskie", bytes: 41_300 },
] as const;

const MANDATE = {
  id: 3,
  username: "olena",
  state: "offered",
  ends_on: null,
  answer_by: null,
} as const;

const POWERS = [
  "approve",
  "decline",
  "bar",
  "edit-posts",
  "delete-posts",
  "move-topics",
  "close-topics",
  "publish-rules",
  "invite",
  "decide-held-posts",
];

export function community(changes: Partial<Community> = {}): Community {
  return {
    category_id: 1,
    category: { id: 1, color: "BF1E2E", path: ["Medicine", "Cardiology"] },
    preset: "clinical-cases",
    preset_known: true,
    mode: "watch",
    severities: {},
    packs: null,
    exceptions: {},
    moderating_groups: [],
    unchecked: [],
    counts: [],
    exception_counts: [],
    id: (changes.category_id ?? 1) + 100,
    joinable: false,
    closedness: "open",
    specialty_id: null,
    country: null,
    language: null,
    offers: [],
    join_rules: {},
    parent_id: null,
    inherits: [],
    inherited: {},
    powers: POWERS,
    ladder: [],
    member_group: null,
    moderator_group: null,
    members: 0,
    mandates: [],
    founded: false,
    lost: {},
    leaks: [],
    ...changes,
  };
}

/** A server with a few communities in memory. */
export default class MemoryApi implements Api {
  /** What it says instead of doing anything. */
  refusal?: string;
  groupsModerate = false;
  wanted: Listing["wanted"] = [];
  /** The form that came last. */
  wishes?: object;
  preview: Preview = {
    problems: {},
    changes: ["A new category: Cardiology."],
    asks_consent: true,
  };
  /** What it says beside fields instead of founding. */
  fields?: Problems;

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
      specialties: [{ id: 5, name: "Cardiology" }],
      languages: [
        { id: "en", name: "English" },
        { id: "uk", name: "Українська" },
      ],
      levels: [1, 2, 3],
      roles: ["physician", "nurse"],
      powers: POWERS,
      ladder_steps: ["warned", "restricted", "silenced", "suspended"],
      site_ladder: ["warned", "restricted", "silenced", "suspended"],
      rules_languages: ["en", "uk", "ru", "ar"],
      groups: [{ id: 41, name: "cardios" }],
      wanted: this.wanted,
      packs: PACKS,
      exception_classes: ["biosimilar", "vaccine", "device", "narrow-index"],
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

  async previewFounding(wishes: object): Promise<Preview> {
    this.wishes = wishes;
    return this.preview;
  }

  async found(wishes: object): Promise<Listing> {
    this.wishes = wishes;
    if (this.fields) {
      throw new Refused("", this.fields);
    }
    return this.#keep([
      ...this.communities,
      community({ category_id: 9, joinable: true, founded: true }),
    ]);
  }

  async undoFounding(communityId: number): Promise<Listing> {
    return this.#keep(this.communities.filter(({ id }) => id !== communityId));
  }

  async offerMandate(communityId: number, username: string): Promise<Listing> {
    return this.#keep(
      this.communities.map((one) =>
        one.id === communityId
          ? { ...one, mandates: [{ ...MANDATE, username }] }
          : one
      )
    );
  }

  async endMandate(id: number): Promise<Listing> {
    return this.#keep(
      this.communities.map((one) => ({
        ...one,
        mandates: one.mandates.filter((mandate) => mandate.id !== id),
      }))
    );
  }

  async defaultPacks(language: string): Promise<{ packs: readonly string[] }> {
    if (this.refusal !== undefined) {
      throw new Error(this.refusal);
    }
    return { packs: language === "uk" ? ["ua", "int"] : ["us", "int"] };
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
