// data/words/<topic>.tsv → src/lexicons/words.ts: fingerprints of the words, by their roles.
import { importSources } from "./import-sources.mjs";
import { Mistake } from "./mistake.mjs";
import { fingerprint, PrintWriter } from "./pack.mjs";
import { readVocabulary } from "./vocabulary.mjs";
import { forms, HEAD, QUIET, readWords } from "./words.mjs";

const { bare, FIRST_ROLE, LOUD_ROLES, WordRoles } = await importSources(`
  export { bare } from "./src/text/fingerprint.ts";
  export * from "./src/text/word-roles.ts";
`);
// Fewer words of a kind have no group of their own: its head would cost more than it spares.
const FEWEST_WORDS = 2;
const MOST_SEEDS = 1000;
const TRUE_SEEDS = 12;

function commonEndings(entries) {
  const counts = new Map();
  for (const entry of entries) {
    const endings = entry.split("/")[1];
    if (endings?.includes(",")) {
      counts.set(endings, (counts.get(endings) ?? 0) + 1);
    }
  }
  return ["", ...counts.keys()]
    .filter((endings) => !endings || counts.get(endings) >= FEWEST_WORDS)
    .sort();
}

/** @returns {Map<string, string>} of each role its letter */
function roleLetters(names) {
  const loud = names.filter((name) => !QUIET.includes(name));
  const letter = (place) => String.fromCharCode(FIRST_ROLE + place);
  return new Map([
    ...loud.map((name, place) => [name, letter(place)]),
    ...QUIET.map((name, place) => [name, letter(LOUD_ROLES + place)]),
  ]);
}

/** An entry, or where its endings are rare its words. */
function written(entry, sets) {
  const plus = entry.startsWith("+") ? "+" : "";
  const [stem, endings = ""] = entry.replace("+", "").split("/");
  return sets.includes(endings)
    ? [{ plus, stem, set: sets.indexOf(endings) }]
    : endings.split(",").map((end) => ({ plus, stem: stem + end, set: 0 }));
}

/** Stems by what they have in common, "roles,set"; a mixture of roles that few have is taken apart. */
function groupsOf(roles, sets) {
  const letters = roleLetters([...roles.keys()]);
  const stems = new Map();
  for (const [role, entries] of roles) {
    for (const { plus, stem, set } of [...entries].flatMap((entry) =>
      written(entry, sets)
    )) {
      const key = `${stem} ${plus},${set}`;
      stems.set(key, new Set([...(stems.get(key) ?? []), letters.get(role)]));
    }
  }
  const groups = new Map();
  const put = (mixture, kind, stem) => {
    const key = mixture + kind;
    groups.set(key, [...(groups.get(key) ?? []), stem]);
  };
  const entries = [...stems].map(([key, mixture]) => {
    const [stem, kind] = key.split(" ");
    return { stem, kind, mixture: [...mixture].sort().join("") };
  });
  for (const { stem, kind, mixture } of entries) {
    put(mixture, kind, stem);
  }
  for (const [key, members] of [...groups]) {
    const mixture = key.replace(/\+?,.*/, "");
    if (mixture.length > 1 && members.length < FEWEST_WORDS) {
      groups.delete(key);
      for (const letter of mixture) {
        members.forEach((stem) => put(letter, key.slice(mixture.length), stem));
      }
    }
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function packed(groups, endings, seed) {
  const writer = new PrintWriter();
  const heads = [...groups].map(([kind, stems]) => {
    const count = writer.write(stems.map((stem) => fingerprint(stem, seed)));
    return `${kind},${count}`;
  });
  return { seed, endings, groups: heads.join(" "), prints: writer.packed };
}

/** Bits that each listed word must have. */
function expected(roles) {
  const letters = roleLetters([...roles.keys()]);
  const words = new Map();
  for (const [role, entries] of roles) {
    const bit = 2 ** (letters.get(role).charCodeAt(0) - FIRST_ROLE);
    for (const word of [...entries].flatMap(forms)) {
      const known = words.get(word) ?? new Set();
      words.set(word, known.add(bit));
    }
  }
  return new Map(
    [...words].map(([word, bits]) => [word, [...bits].reduce((a, b) => a + b)])
  );
}

/** Is every listed word just what its lines say, and none taken for another? */
function isTrue(lists, words) {
  const known = new WordRoles(lists);
  known.read();
  return [...words].every(
    ([word, bits]) =>
      known.loud(word, 0, word.length) + known.quiet(word) * 2 ** LOUD_ROLES ===
      bits
  );
}

/** How many words in no list are taken for one that is in. */
export function countMistaken(lists, strangers) {
  const known = new WordRoles(lists);
  known.read();
  return strangers.filter(
    (word) => known.loud(word, 0, word.length) !== 0 || known.quiet(word) !== 0
  ).length;
}

/** Of the first seeds with which the lists are true the one that takes the fewest strangers for listed words. */
function best(groups, sets, words, strangers) {
  const tried = [];
  for (let seed = 0; tried.length < TRUE_SEEDS; seed++) {
    if (seed === MOST_SEEDS) {
      throw new Mistake(
        `examiner/data/words: with ${MOST_SEEDS} seeds some word is taken for another; fingerprints need more bits.`
      );
    }
    const lists = packed(groups, sets.join(" "), seed);
    if (isTrue(lists, words)) {
      tried.push({ lists, mistaken: countMistaken(lists, strangers) });
    }
  }
  return tried.reduce((a, b) => (b.mistaken < a.mistaken ? b : a)).lists;
}

/** The lists as they are written, and words that are in none of them. */
export async function packWords() {
  const roles = await readWords();
  const entries = [...roles.values()].flatMap((words) => [...words]);
  const sets = commonEndings(entries);
  const words = expected(roles);
  const strangers = (await readVocabulary()).filter(
    (word) => !words.has(bare(word))
  );
  return {
    lists: best(groupsOf(roles, sets), sets, words, strangers),
    strangers,
  };
}

/** @returns {Promise<string>} the module's source */
export async function wordModule() {
  const { lists } = await packWords();
  return `${HEAD}import type { PackedWords } from "../text/word-roles.ts";

/** Words with their roles. */
export const WORDS: PackedWords = ${JSON.stringify(lists, undefined, 2)};
`;
}
