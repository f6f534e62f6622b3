import Service from "@ember/service";
import type {
  Dictionary,
  Found,
  Medicine,
  NewWord,
  OwnWord,
  OwnWords,
} from "../../../../assets/javascripts/discourse/lib/dictionary/dictionary.ts";
import type {
  Imported,
  Outcome,
  Progress,
} from "../../../../assets/javascripts/discourse/lib/dictionary/imported.ts";

export function dictionary(changes: Partial<Dictionary> = {}): Dictionary {
  return {
    id: 7,
    name: "Heart rhythm",
    level: "attest",
    packs: [
      {
        id: "us",
        ref: "us",
        name: "United States",
        version: "2025-10-27.1d67bfc3",
        date: "2025-10-27",
        regions: ["US"],
        sources: ["openFDA"],
        rows: 4312,
      },
      {
        id: "int",
        ref: "int",
        name: "Known in many countries",
        version: "2025-10-27.1d67bfc4",
        date: "2025-10-27",
        regions: ["INT"],
        sources: [],
        rows: 1000,
      },
    ],
    words: { id: "w-0123456789abcdef", add: 1, allow: 1, silence: 0 },
    may_moderate: true,
    policy: { preset: "clinical-cases" },
    ...changes,
  };
}

export const MEDICINES: readonly Medicine[] = [
  {
    brand: "lasix",
    pack: "us",
    contents: [{ ingredients: ["furosemide"], more: false, regions: [] }],
    sources: ["openFDA"],
    date: "2025-10-27",
  },
  {
    brand: "panadol",
    pack: "int",
    contents: [
      { ingredients: ["paracetamol"], more: false, regions: ["UK", "INT"] },
      { ingredients: ["paracetamol", "caffeine"], more: true, regions: ["UA"] },
    ],
    sources: [],
    date: "2025-10-27",
  },
];

export const WORDS: readonly OwnWord[] = [
  {
    id: 3,
    kind: "add",
    word: "Cardiofine",
    ingredients: ["bisoprolol", "perindopril"],
    reason: "Sold here since spring.",
    by: "vera",
    at: "2026-11-01T10:00:00Z",
    ended: null,
  },
  {
    id: 2,
    kind: "silence",
    word: "Aim",
    ingredients: [],
    reason: "The name of our study.",
    by: null,
    at: "2026-10-01T10:00:00Z",
    ended: { by: "vera", reason: "It is over.", at: "2026-11-02T10:00:00Z" },
  },
];

/** A server in memory. */
export class MemoryApi extends Service {
  isDown = false;
  words_: readonly OwnWord[] = WORDS;
  said: NewWord[] = [];
  ended: unknown[] = [];
  asked: string[] = [];
  answers: Imported[] = [];
  dryRuns: boolean[] = [];

  async dictionary(): Promise<Dictionary> {
    return dictionary();
  }

  async search(_id: number, q: string): Promise<Found> {
    this.asked.push(q);
    this.#answer();
    const letters = q.toLowerCase();
    const medicines = MEDICINES.filter((medicine) =>
      JSON.stringify([medicine.brand, medicine.contents]).includes(letters)
    );
    const words = this.words_.filter(({ word }) =>
      word.toLowerCase().includes(letters)
    );
    return { words, medicines, more: false };
  }

  async words(_id: number, kind: string): Promise<OwnWords> {
    const words = this.words_.filter((word) => !kind || word.kind === kind);
    return { words, more: false };
  }

  async say(_id: number, word: NewWord): Promise<void> {
    this.#answer();
    this.said.push(word);
  }

  async end(_id: number, wordId: number, reason: string): Promise<void> {
    this.#answer();
    this.ended.push([wordId, reason]);
  }

  async import(_id: number, _file: Blob, dryRun: boolean): Promise<Imported> {
    this.#answer();
    this.dryRuns.push(dryRun);
    return this.answers.shift()!;
  }

  async progress(): Promise<Progress> {
    return { id: 4, done: 0, total: 200, ended: false };
  }

  #answer(): void {
    if (this.isDown) {
      throw {
        jqXHR: {
          responseJSON: {
            errors: ["Not known: adrenalin"],
            fields: { ingredients: "Not known: adrenalin" },
          },
        },
      };
    }
  }
}

export function outcome(changes: Partial<Outcome> = {}): Outcome {
  return {
    rows: [
      { line: 2, outcome: "added", reason: null },
      { line: 3, outcome: "unchanged", reason: null },
    ],
    counts: { added: 1, unchanged: 1 },
    error: null,
    ...changes,
  };
}

/** Windows that are open, and what they were opened with; a test shows and closes them itself. */
export class Windows extends Service {
  opened: { component: unknown; model: Record<string, unknown> }[] = [];
  result: unknown;

  async show(
    component: unknown,
    { model }: { model: Record<string, unknown> }
  ): Promise<unknown> {
    this.opened.push({ component, model });
    return this.result;
  }
}

/** Core's MessageBus, as far as pages subscribe. */
export class Bus extends Service {
  hearers = new Map<string, (message: unknown) => void>();

  subscribe(channel: string, hear: (message: unknown) => void): void {
    this.hearers.set(channel, hear);
  }

  unsubscribe(channel: string): void {
    this.hearers.delete(channel);
  }

  publish(channel: string, message: unknown): void {
    this.hearers.get(channel)?.(message);
  }
}
