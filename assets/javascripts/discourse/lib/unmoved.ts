import { tracked } from "@glimmer/tracking";

export interface UnmovedTopic {
  readonly id: number;
  readonly title: string;
}

interface Answer {
  readonly medical?: { readonly unmoved?: readonly UnmovedTopic[] };
}

/** What a bulk move left where it was. Core asks in portions, so this grows while somebody reads it. */
export default class Unmoved {
  @tracked topics: readonly UnmovedTopic[] = [];

  /** @returns whether the server named any in this answer */
  add(answer: unknown): boolean {
    const { medical } = (answer ?? {}) as Answer;
    const more = medical?.unmoved ?? [];
    if (more.length > 0) {
      this.topics = [...this.topics, ...more];
    }
    return more.length > 0;
  }

  forget(): void {
    this.topics = [];
  }
}
