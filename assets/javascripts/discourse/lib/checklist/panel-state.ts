import { tracked } from "@glimmer/tracking";
import type { Group } from "./groups.ts";
import type { GroupId } from "./rows.ts";

type Hand = "focus" | "pointer";

const FIRST_OPEN: readonly GroupId[] = ["change", "answer"];

/** Whether the panel is open, why it opened, which groups are unfolded, and whether its rows may move. */
export default class PanelState {
  @tracked opened = false;
  @tracked stopped?: "reply" | "server";
  @tracked private unfolded: Partial<Record<GroupId, boolean>> = {};
  @tracked private whole: readonly GroupId[] = [];

  #hands = new Set<Hand>();
  #released: () => void;

  constructor(released: () => void) {
    this.#released = released;
  }

  /** Rows stay where they are while the focus or the pointer is among them. */
  get held(): boolean {
    return this.#hands.size > 0;
  }

  open(): void {
    this.opened = true;
  }

  close(): void {
    this.opened = false;
    this.stopped = undefined;
    this.#hands.clear();
    this.#released();
  }

  /** What stopped the post is another text now. */
  goOn(): void {
    if (this.stopped) {
      this.stopped = undefined;
    }
  }

  takeHold(hand: Hand): void {
    this.#hands.add(hand);
  }

  letGo(hand: Hand): void {
    if (this.#hands.delete(hand) && !this.held) {
      this.#released();
    }
  }

  isUnfolded({ id }: Group, groups: readonly Group[]): boolean {
    return (
      this.unfolded[id] ?? (FIRST_OPEN.includes(id) || groups.length === 1)
    );
  }

  fold(id: GroupId, unfolded: boolean): void {
    this.unfolded = { ...this.unfolded, [id]: unfolded };
  }

  isWhole(id: GroupId): boolean {
    return this.whole.includes(id);
  }

  /** Shows all rows of a group, however many. */
  showWhole(id: GroupId): void {
    this.whole = [...this.whole, id];
  }
}
