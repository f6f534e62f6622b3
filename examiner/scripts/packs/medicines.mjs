// What each name stands for: the tables of the registers, mended and agreed.
import { nameKey, wordsKey } from "./keys.mjs";
import { readTable } from "./tables.mjs";

/** How a pack marks a severity of `ambiguous.tsv`, in rising order; names that are "never" meant are left out. */
const MARKS = {
  inflected: "^",
  low: "~",
  medium: "?",
  high: "!",
  never: "never",
};
const WEIGHTS = ["", ...Object.values(MARKS)];

/** Signs in `substances.tsv`: the register names no substance, or more of them than it lists. */
const UNKNOWN = "-";
const MORE = "+";

const byBrand = (rows, value) =>
  new Map(rows.map((row) => [row.brand.toLowerCase(), value(row)]));

/** Keys that name a substance: never a trademark. */
function substanceKeys({ inn, names, substances }) {
  const texts = [
    ...inn.flatMap((row) => [
      row.inn,
      ...row.synonyms_en.split("|"),
      ...row.name_uk.split("|"),
      ...row.name_ru.split("|"),
    ]),
    ...names.map(({ name }) => name),
    ...substances.flatMap((row) => [
      row.as_registered,
      ...row.substance.split(";"),
    ]),
  ];
  return new Set(texts.map(wordsKey).filter(Boolean));
}

/** How careful the examiner has to be with a key. */
function cautions(rows) {
  const marks = new Map();
  for (const { brand, severity } of rows) {
    const key = wordsKey(brand);
    const known = marks.get(key) ?? "";
    const mark = MARKS[severity];
    if (WEIGHTS.indexOf(mark) > WEIGHTS.indexOf(known)) {
      marks.set(key, mark);
    }
  }
  return marks;
}

export class Medicines {
  static async read() {
    const [inn, names, substances, consensus, spellings, ambiguous] =
      await Promise.all(
        [
          "inn",
          "inn_names",
          "substances",
          "consensus",
          "spellings",
          "ambiguous",
        ].map(readTable)
      );
    return new Medicines({
      inn,
      names,
      substances,
      consensus,
      spellings,
      ambiguous,
    });
  }

  constructor(tables) {
    this.substances = new Map(
      tables.substances.map((row) => [row.as_registered, row.substance])
    );
    this.vetoed = substanceKeys(tables);
    this.cautions = cautions(tables.ambiguous);
    this.agreed = byBrand(tables.consensus, ({ sets }) => sets);
    this.spellings = byBrand(tables.spellings, ({ also }) => also);
  }

  /** "a;b" or "a;+" (in combination); undefined when no substance is known. */
  mend(ingredients) {
    const found = new Set();
    for (const each of ingredients.split(";")) {
      const mended = this.substances.get(each) ?? each;
      mended.split(";").forEach((one) => found.add(one));
    }
    const more = found.has(MORE) || found.has("combination");
    found.delete(MORE);
    found.delete("combination");
    found.delete("");
    if (found.size === 0 || found.has(UNKNOWN)) {
      return undefined;
    }
    return [...found].sort().join(";") + (more ? ";+" : "");
  }

  /** What a row's name stands for: one set, or "set@REGIONS|set@REGIONS" where countries differ. */
  setsOf({ brand, ingredients }) {
    const agreed = this.agreed.get(brand.toLowerCase());
    if (agreed === undefined) {
      return this.mend(ingredients);
    }
    const sets = agreed.split(" | ").map((each) => each.split(" @ "));
    if (sets.length === 1) {
      return this.mend(sets[0][0]);
    }
    return sets
      .map(([set, regions]) => `${this.mend(set)}@${regions}`)
      .join("|");
  }

  /** The name's key with its caution; undefined for what must not be taken for a trademark. */
  keyOf({ brand }) {
    const key = nameKey(this.spellings.get(brand.toLowerCase()) ?? brand);
    if (key === undefined) {
      return undefined;
    }
    const plain = key.replaceAll("-", " ");
    const caution = this.cautions.get(plain) ?? "";
    const generic = plain.includes(" ") && this.vetoed.has(plain.split(" ")[0]);
    const vetoed =
      generic ||
      this.vetoed.has(plain) ||
      this.vetoed.has(plain.replaceAll(" ", ""));
    if (vetoed || caution === MARKS.never) {
      return undefined;
    }
    const isWord = this.cautions.has(plain.replaceAll(" ", ""));
    return { key: isWord ? plain : key, caution };
  }
}
