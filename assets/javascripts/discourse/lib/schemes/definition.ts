import { checksumFits } from "./checksum.ts";
import { swapLookAlikes } from "./look-alikes.ts";
import { normaliseNumber } from "./normalise.ts";
import Pattern from "./pattern.ts";
import type { FormData, SchemeForm } from "./scheme-form.ts";

/** One way in which a number is written. */
class Form {
  readonly pattern: Pattern;
  readonly note?: string;

  constructor(private readonly data: FormData) {
    this.pattern = new Pattern(data.pattern);
    this.note = data.note;
  }

  get checks() {
    return this.data.checks ?? [];
  }

  fits(number: string): boolean {
    return this.checks.every((check) => checksumFits(check, number));
  }

  get isLastDigitChecked(): boolean {
    const { isDigitsOnly, longest, shortest } = this.pattern;
    const places = [this.checks[0]?.at ?? []].flat();
    return (
      isDigitsOnly &&
      longest === shortest &&
      this.checks.length === 1 &&
      places.length > 0 &&
      places.every((place) => place === longest)
    );
  }
}

/** A scheme whose patterns are read. Ruby: schemes/definition.rb. */
export class Definition {
  readonly forms: readonly Form[];
  readonly nearly: readonly { pattern: Pattern; reason: string }[];
  readonly #standIns: readonly Pattern[];
  readonly #prefixes: readonly { text: string; before: Pattern }[];

  constructor(readonly data: SchemeForm) {
    this.forms = data.forms.map((form) => new Form(form));
    this.#standIns = (data.stand_ins ?? []).map((one) => new Pattern(one));
    this.#prefixes = (data.prefixes ?? []).map(({ text, before }) => ({
      text,
      before: new Pattern(before),
    }));
    this.nearly = (data.nearly ?? []).map(({ pattern, reason }) => ({
      pattern: new Pattern(pattern),
      reason,
    }));
  }

  /** Plain, and without what some systems write in front. */
  normalise(typed: string): string {
    const number = normaliseNumber(typed, this.data.keep);
    const rests = this.#prefixes
      .filter(({ text }) => number.startsWith(text))
      .map(({ before, text }) => ({ before, rest: number.slice(text.length) }));
    return (
      rests.find(({ before, rest }) => before.matches(rest))?.rest ?? number
    );
  }

  isStandIn(number: string): boolean {
    return this.#standIns.some((pattern) => pattern.matches(number));
  }

  /** In the scheme's alphabet, when it is of a known form there. */
  inOwnAlphabet(number: string): string | undefined {
    const swapped = swapLookAlikes(number, this.data.letters);
    return swapped !== number &&
      this.forms.some(({ pattern }) => pattern.matches(swapped))
      ? swapped
      : undefined;
  }

  /** Whether a slip can be told from a number that we do not know. */
  get failing(): "does_not_fit" | "doubtful" {
    return this.forms.some(({ checks }) => checks.length)
      ? "does_not_fit"
      : "doubtful";
  }

  get isDigitsOnly(): boolean {
    return this.#usual.every(({ pattern }) => pattern.isDigitsOnly);
  }

  get shortest(): number {
    return Math.min(...this.#usual.map(({ pattern }) => pattern.shortest));
  }

  get longest(): number {
    return Math.max(...this.#usual.map(({ pattern }) => pattern.longest));
  }

  /** For a sentence: "7", "5–6". */
  get length(): string {
    const { longest, shortest } = this;
    return longest === shortest ? `${longest}` : `${shortest}–${longest}`;
  }

  get example(): string {
    const first = this.data.examples?.right[0] ?? "";
    return typeof first === "string" ? first : (first.number ?? "");
  }

  get #usual(): readonly Form[] {
    const usual = this.forms.filter(({ note }) => !note);
    return usual.length ? usual : this.forms;
  }
}

const KNOWN = new WeakMap<SchemeForm, Definition>();

/** Patterns are read once, though a number is checked at each keystroke. */
export function definitionOf(form: SchemeForm): Definition {
  const definition = KNOWN.get(form) ?? new Definition(form);
  KNOWN.set(form, definition);
  return definition;
}
