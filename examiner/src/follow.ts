import { FieldExamination } from "./examine-field.ts";
import { packRevision } from "./packs.ts";
import { resolvePolicy } from "./policy.ts";
import type { Policy } from "./preset.ts";
import type { Problem, Report, Text } from "./report.ts";
import { statementsDue } from "./statements.ts";
import { hash128 } from "./text/hash.ts";
import { VERSION } from "./version.ts";

export interface Follower {
  /** The report on the text as it is now; equal to `examine(text, policy)`. Never throws. */
  update(text: Text): Report;
}

/** Anything that is not a text counts as an empty one. */
const asString = (value: unknown) => (typeof value === "string" ? value : "");

const problemReport = (problem: Problem, preset: string): Report => ({
  version: VERSION,
  preset,
  packs: [],
  findings: [],
  statements: [],
  pictures: [],
  problem,
});

class Examination implements Follower {
  #policy: Policy;
  #revision = -1;
  #resolved!: ReturnType<typeof resolvePolicy>;
  #title!: FieldExamination;
  #raw!: FieldExamination;

  constructor(policy: Policy) {
    this.#policy = policy;
  }

  update(text: Text): Report {
    try {
      return this.#examine(text);
    } catch {
      // A bug of ours must not lose the post: `judge` answers `hold`. The error could quote the text.
      this.#revision = -1;
      return problemReport("failed", "");
    }
  }

  #examine(text: Text): Report {
    this.#refresh();
    const { preset, id, packs, words, moderated, severity } = this.#resolved;
    if (!preset) {
      return problemReport("unknown-preset", id);
    }
    const isObject = typeof text === "object" && text !== null;
    const findings = [
      ...this.#title.update(isObject ? asString(text.title) : ""),
      ...this.#raw.update(asString(isObject ? text.raw : text)),
    ];
    const pictures = this.#raw.document.pictures.map(hash128);
    return {
      version: VERSION,
      preset: id,
      packs: words
        ? [...packs, { id: words.id, version: words.version }]
        : packs,
      findings,
      statements: statementsDue(preset, severity, isObject, pictures.length),
      pictures,
      ...(moderated && { moderated }),
    };
  }

  /** Starts over when a pack was added since. */
  #refresh(): void {
    if (this.#revision !== packRevision()) {
      this.#resolved = resolvePolicy(this.#policy);
      this.#title = new FieldExamination("title", this.#resolved);
      this.#raw = new FieldExamination("raw", this.#resolved);
      this.#revision = packRevision();
    }
  }
}

/** Follows a text while it is typed: each update costs what changed, not the whole text. */
export const follow = (policy: Policy): Follower => new Examination(policy);

/** Examines a body, or a title with its body. Total: any string of any length, never throws, linear time. */
export const examine = (text: Text, policy: Policy): Report =>
  follow(policy).update(text);
