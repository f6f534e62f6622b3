import { tracked } from "@glimmer/tracking";
import Founding, { type Preview } from "../community-founding/founding.ts";
import { Refused } from "../community-founding/refused.ts";
import Draft from "./draft.ts";
import type {
  Community,
  Listing,
  Settings,
  Unchecked,
  Wanted,
} from "./settings.ts";
import { communityName, say } from "./words.ts";

/** What the page asks of the server. */
export interface Api {
  save(categoryId: number, settings: Settings): Promise<Listing>;
  remove(categoryId: number): Promise<Listing>;
  previewFounding(wishes: object): Promise<Preview>;
  found(wishes: object): Promise<Listing>;
  undoFounding(communityId: number): Promise<Listing>;
  offerMandate(
    communityId: number,
    username: string,
    endsOn: string
  ): Promise<Listing>;
  endMandate(id: number): Promise<Listing>;
  letGroupsModerate(on: boolean): Promise<void>;
  defaultPacks(
    language: string,
    country: string
  ): Promise<{ packs: readonly string[] }>;
}

/** What just happened, and how it is taken back. */
export interface Notice {
  readonly words: string;
  readonly undo?: () => Promise<void>;
}

/** The state of the administrators' page. One form is open at a time. */
export default class Page {
  @tracked listing: Listing;
  @tracked draft?: Draft;
  @tracked founding?: Founding;
  @tracked notice?: Notice;
  @tracked isBusy = false;
  /** The community whose form was closed: the focus goes back to it. */
  @tracked closed?: number;

  constructor(
    private readonly api: Api,
    listing: Listing
  ) {
    this.listing = listing;
  }

  community(categoryId: number | undefined): Community | undefined {
    return this.listing.communities.find(
      ({ category_id }) => category_id === categoryId
    );
  }

  isEditing(community: Community): boolean {
    return this.draft?.community?.category_id === community.category_id;
  }

  open(community?: Community): void {
    this.notice = undefined;
    this.closed = undefined;
    this.founding = undefined;
    this.draft = new Draft(this.listing.presets, community);
  }

  openFounding(wanted?: Wanted): void {
    this.notice = undefined;
    this.draft = undefined;
    this.founding = new Founding(this.listing, wanted);
  }

  closeFounding(): void {
    this.founding = undefined;
  }

  /** Asks what would change. */
  async previewFounding(): Promise<void> {
    const { founding } = this;
    if (founding && !this.isBusy) {
      await this.attempt(founding, async () =>
        founding.show(await this.api.previewFounding(founding.wishes))
      );
    }
  }

  async found(): Promise<void> {
    const { founding } = this;
    if (!founding || this.isBusy) {
      return;
    }
    const before = new Set(this.listing.communities.map(({ id }) => id));
    await this.attempt(founding, async () => {
      this.listing = await this.api.found(founding.wishes);
      this.founding = undefined;
      this.tellFounded(
        this.listing.communities.find(({ id }) => !before.has(id)) ??
          this.community(founding.values.category_id ?? undefined)
      );
    });
  }

  async undoFounding(community: Community): Promise<void> {
    const words = say("notices.unfounded", named(community));
    const problem = await this.request(() =>
      this.api.undoFounding(community.id)
    );
    this.draft = undefined;
    this.tell(problem ?? words);
  }

  /** @returns why it was not done */
  offerMandate(
    community: Community,
    username: string,
    endsOn: string
  ): Promise<string | undefined> {
    return this.request(() =>
      this.api.offerMandate(community.id, username, endsOn)
    );
  }

  async endMandate(id: number): Promise<void> {
    const problem = await this.request(() => this.api.endMandate(id));
    if (problem) {
      this.tell(problem);
    }
  }

  close(): void {
    this.closed = this.draft?.community?.category_id;
    this.draft = undefined;
  }

  async saveDraft(): Promise<void> {
    const { draft } = this;
    if (draft?.categoryId === undefined || !draft.isComplete) {
      return;
    }
    draft.problem = await this.change(draft.categoryId, draft.settings);
    if (!draft.problem) {
      this.draft = undefined;
    }
  }

  /** Lets a sub-category be checked as the community above it. */
  async check(child: Unchecked, community: Community): Promise<void> {
    const problem = await this.change(child.id, settingsOf(community));
    if (problem) {
      this.tell(problem);
    }
  }

  async remove(community: Community): Promise<void> {
    const words = say("notices.removed", named(community));
    const problem = await this.request(() =>
      this.api.remove(community.category_id)
    );
    this.draft = undefined;
    this.tell(problem ?? words, problem ? undefined : this.wayBack(community));
  }

  async letGroupsModerate(on: boolean): Promise<void> {
    const problem = await this.request(async () => {
      await this.api.letGroupsModerate(on);
      return { ...this.listing, category_group_moderation: on };
    });
    if (problem) {
      this.tell(problem);
    }
  }

  /** Ids of the packs that a community has without having chosen any; unknown while nobody answers. */
  async defaultPacks(
    language: string,
    country: string
  ): Promise<readonly string[] | undefined> {
    try {
      return (await this.api.defaultPacks(language, country)).packs;
    } catch {
      return undefined;
    }
  }

  dismissNotice(): void {
    this.notice = undefined;
  }

  private async change(
    categoryId: number,
    settings: Settings
  ): Promise<string | undefined> {
    const before = this.community(categoryId);
    const problem = await this.request(() =>
      this.api.save(categoryId, settings)
    );
    const after = this.community(categoryId);
    if (!problem && after) {
      const words = say(
        before ? "notices.saved" : "notices.added",
        named(after)
      );
      this.tell(words, before ? this.wayBack(before) : this.wayOut(after));
    }
    return problem;
  }

  /** Settings that the server would not take again have no way back. */
  private wayBack(before: Community): Notice["undo"] {
    const settings = settingsOf(before);
    return before.preset_known && before.category
      ? () =>
          this.undo(before, () => this.api.save(before.category_id, settings))
      : undefined;
  }

  private wayOut(after: Community): Notice["undo"] {
    return () => this.undo(after, () => this.api.remove(after.category_id));
  }

  private async undo(
    community: Community,
    act: () => Promise<Listing>
  ): Promise<void> {
    this.draft = undefined;
    const problem = await this.request(act);
    this.tell(problem ?? say("notices.undone", named(community)));
  }

  private tellFounded(community?: Community): void {
    if (community) {
      this.tell(say("notices.founded", named(community)), () =>
        this.undoFounding(community)
      );
    }
  }

  /** What the server does not take stands beside the fields. */
  private async attempt(
    founding: Founding,
    act: () => Promise<void>
  ): Promise<void> {
    this.isBusy = true;
    founding.problem = undefined;
    try {
      await act();
    } catch (error) {
      const fields = error instanceof Refused ? error.fields : {};
      founding.refuse(fields);
      founding.problem = founding.problemCount
        ? undefined
        : (error as Error).message || say("failed");
    } finally {
      this.isBusy = false;
    }
  }

  private tell(words?: string, undo?: Notice["undo"]): void {
    this.notice = words ? { words, undo } : undefined;
  }

  /** @returns why it was not done */
  private async request(
    act: () => Promise<Listing>
  ): Promise<string | undefined> {
    this.isBusy = true;
    try {
      this.listing = await act();
      return undefined;
    } catch (error) {
      return (error as Error).message || say("failed");
    } finally {
      this.isBusy = false;
    }
  }
}

function settingsOf(community: Community): Settings {
  const { preset, mode, severities, packs, exceptions } = community;
  return { preset, mode, severities, packs, exceptions };
}

function named(community: Community): { community: string } {
  return { community: communityName(community) };
}
