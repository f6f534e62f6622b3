import { BITS, printOf } from "./fingerprint.ts";
import { PrintReader } from "./print-reader.ts";
import { RoleTable } from "./role-table.ts";

/** The lists of words as `scripts/words.mjs` writes them. */
export interface PackedWords {
  /** What the fingerprints begin with: the first number with which no listed word is taken for another. */
  readonly seed: number;
  /** Sets of endings, with a space between. */
  readonly endings: string;
  /**
   * Words of the same roles and endings: "05+,3,12" for twelve stems with the first and the sixth role, with particles before and
   * the fourth set of endings behind.
   */
  readonly groups: string;
  /** Fingerprints of the stems, group by group. */
  readonly prints: string;
}

/** What Arabic writes in one with the next word: and, so, with, to, like, the - and their meetings. */
const PARTICLES = "و ف ب ل ك ال وال بال فال كال لل ولل بـ بـال لـ".split(" ");
const ARABIC = 0x600;
/** The letter of the first role. */
export const FIRST_ROLE = "0".charCodeAt(0);
/** How many roles have a bit in the first number; those that wake no rule follow, in a number of their own. */
export const LOUD_ROLES = 31;

interface Group {
  readonly loud: number;
  readonly quiet: number;
  readonly particles: boolean;
  readonly endings: readonly string[];
  readonly stems: number;
}

function readGroup(written: string, sets: readonly string[]): Group {
  const [roles, set, stems] = written.split(",") as [string, string, string];
  let loud = 0;
  let quiet = 0;
  for (const role of roles.replace("+", "")) {
    const bit = role.charCodeAt(0) - FIRST_ROLE;
    loud |= bit < LOUD_ROLES ? 1 << bit : 0;
    quiet |= bit < LOUD_ROLES ? 0 : 1 << (bit - LOUD_ROLES);
  }
  return {
    loud,
    quiet,
    particles: roles.endsWith("+"),
    endings: sets[Number(set)]!.split(","),
    stems: Number(stems),
  };
}

/** Which roles each word has. */
export class WordRoles {
  readonly #seed: number;
  readonly #loud: RoleTable;
  readonly #quiet: RoleTable;
  /** The words that particles may stand before. */
  readonly #behindParticle: RoleTable;
  readonly #reader: PrintReader;
  /** Groups that are not read yet, the next one last. */
  readonly #left: Group[];

  constructor({ seed, endings, groups, prints }: PackedWords) {
    const sets = endings.split(" ");
    const all = groups.split(" ").map((group) => readGroup(group, sets));
    const table = (has: (group: Group) => boolean) =>
      new RoleTable(
        all.reduce(
          (sum, group) =>
            sum + (has(group) ? group.stems * group.endings.length : 0),
          0
        ),
        BITS
      );
    this.#seed = seed;
    this.#loud = table(({ loud }) => loud !== 0);
    this.#quiet = table(({ quiet }) => quiet !== 0);
    this.#behindParticle = table(({ particles }) => particles);
    this.#reader = new PrintReader(prints);
    this.#left = all.reverse();
  }

  /** Reads at least so many stems further; true when none are left. Before that no word is to be asked for. */
  read(stems = Infinity): boolean {
    for (let read = 0; read < stems; ) {
      const group = this.#left.pop();
      if (!group) {
        break;
      }
      this.#reader
        .read(group.stems, BITS)
        .forEach((stem) => this.#add(stem, group));
      read += group.stems;
    }
    return this.#left.length === 0;
  }

  /** Bits of the roles that wake rules, of the word in [start, end). */
  loud(text: string, start: number, end: number): number {
    const bits = this.#loud.find(text, start, end, this.#seed);
    return text.charCodeAt(start) > ARABIC
      ? bits | this.#withParticle(text, start, end)
      : bits;
  }

  /** Bits of the other roles, of the word or of what it begins with. */
  quiet(word: string, end = word.length): number {
    return this.#quiet.find(word, 0, end, this.#seed);
  }

  #add(stem: number, { loud, quiet, particles, endings }: Group): void {
    for (const ending of endings) {
      const print = printOf(ending, 0, ending.length, stem);
      if (loud !== 0) {
        this.#loud.add(print, loud);
      }
      if (quiet !== 0) {
        this.#quiet.add(print, quiet);
      }
      if (particles) {
        this.#behindParticle.add(print, loud);
      }
    }
  }

  #withParticle(text: string, start: number, end: number): number {
    let bits = 0;
    for (const particle of PARTICLES) {
      if (text.startsWith(particle, start)) {
        const from = start + particle.length;
        bits |= this.#behindParticle.find(text, from, end, this.#seed);
      }
    }
    return bits;
  }
}
