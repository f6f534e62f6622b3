import fc from "fast-check";
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { addPack, examine, follow } from "../../examiner/src/index.ts";
import { ownWords } from "../../examiner/src/own-words.ts";
import { casesOf, loadPacks } from "./support/rules.ts";

loadPacks();

const BRAND = "brand-names/brand-name";
const MISSPELT = "brand-names/misspelling";

let made = 0;

interface Said {
  allow?: string[];
  add?: Array<[string, string[]]>;
  silence?: string[];
}

const set = (
  said: Said,
  id = `w-${(made++).toString(16).padStart(16, "0")}`
) => ({
  kind: "words",
  id,
  allow: [],
  add: [],
  silence: [],
  ...said,
});

/** @returns the set's id */
function say(said: Said): string {
  const data = set(said);
  assert.deepEqual(addPack(data), { ok: true, id: data.id });
  return data.id;
}

const policy = (words?: string, packs?: readonly string[]) => ({
  preset: "clinical-cases",
  ...(words && { words }),
  ...(packs && { packs }),
});

/** What is pointed out as a medicine, with the first suggestion. */
const found = (text: string, words?: string, packs?: readonly string[]) =>
  examine(text, policy(words, packs))
    .findings.filter(({ rule }) => rule.startsWith("brand-names/"))
    .map(({ start, end, suggestions }) => [
      text.slice(start, end),
      suggestions[0],
    ]);

describe("an added name", () => {
  const words = say({
    add: [
      ["Квамексин", ["furosemide"]],
      ["Quamexin", ["furosemide"]],
      ["Solu-Quamexin Forte", ["furosemide", "torasemide"]],
      ["كوامكسين", ["furosemide"]],
      ["Lasix", ["torasemide"]],
      ["Combiquam", ["furosemide", "combination"]],
    ],
  });

  for (const [text, span, suggestion] of [
    ["Took quamexin twice.", "quamexin", "furosemide"],
    ["Took QUAMEXIN® twice.", "QUAMEXIN", "furosemide"],
    ["Приймає Квамексину щодня.", "Квамексину", "фуросеміду"],
    ["Приймає Quamexin-у щодня.", "Quamexin-у", "фуросеміду"],
    // A Cyrillic "а" inside.
    ["Took Quаmexin twice.", "Quаmexin", "furosemide"],
    [
      "Took Solu-Quamexin forte once.",
      "Solu-Quamexin forte",
      "furosemide + torasemide",
    ],
    ["تناول المريض الكوامكسين مرتين", "الكوامكسين", "الفوروسيميد"],
    ["Took Lasix twice.", "Lasix", "torasemide"],
    ["Took Combiquam twice.", "Combiquam", "furosemide in combination"],
  ] as const) {
    it(`is found in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(found(text, words), [[span, suggestion]]);
    });
  }

  it("is found without any pack", () => {
    assert.deepEqual(found("Took Quamexin twice.", words, []), [
      ["Quamexin", "furosemide"],
    ]);
  });

  it("that a list knows as a word needs a capital or a dose", () => {
    const own = say({ add: [["Hospital", ["furosemide"]]] });

    assert.deepEqual(found("Came to the hospital at noon.", own), []);
    assert.equal(found("Takes hospital 40 mg at noon.", own).length, 1);
    assert.equal(found("He takes Hospital at noon.", own).length, 1);
  });

  it("that packs know as an ambiguous one needs no more than that", () => {
    const own = say({ add: [["Head", ["furosemide"]]] });

    assert.deepEqual(found("A head injury.", own), []);
    assert.equal(found("He takes Head at noon.", own).length, 1);
  });

  it("gives way to a longer name of the packs", () => {
    const own = say({ add: [["Orencia", ["furosemide"]]] });

    assert.deepEqual(found("Took Orencia Clickject twice.", own, ["us"]), [
      ["Orencia Clickject", "abatacept"],
    ]);
    assert.deepEqual(found("Took Orencia twice.", own, ["us"]), [
      ["Orencia", "furosemide"],
    ]);
  });

  it("is not found in code, link targets and quotes", () => {
    for (const text of [
      "`Quamexin`",
      "[here](https://a.example/Quamexin)",
      "> Quamexin",
      "@quamexin",
      "quamexin.pdf",
    ]) {
      assert.deepEqual(found(text, words), [], text);
    }
  });
});

describe("an allowed word", () => {
  it("is pointed out in none of its forms", () => {
    const words = say({ allow: ["Лазикс", "lasix", "Плавікс", "لازيكس"] });

    for (const text of [
      "Took Lasix 40 mg.",
      "Took LASIX® 40 mg.",
      "Приймає Лазикса 40 мг.",
      "Приймає Lasix-у 40 мг.",
      "Принимает Лазиксом 40 мг.",
      "Приймає Плавиксу 75 мг.",
      "تناول اللازيكس 40 ملغ",
    ]) {
      assert.deepEqual(found(text, words), [], text);
      assert.notDeepEqual(found(text), [], text);
    }
  });

  it("is no misspelt name either, and no misspelt name is it", () => {
    const slip = "Cymbelta 60 mg stopped abruptly";
    const [name] = found(slip);
    assert.equal(name?.[0], "Cymbelta");

    assert.deepEqual(found(slip, say({ allow: ["Cymbelta"] })), []);
    assert.deepEqual(found(slip, say({ silence: ["Cymbalta"] })), []);
  });

  it("of several words covers what lies inside", () => {
    const text = "Took Solu-Medrol twice.";
    assert.equal(found(text).length, 1);

    assert.deepEqual(found(text, say({ allow: ["Solu-Medrol"] })), []);
    assert.deepEqual(
      found("Took Lasix Plavix twice.", say({ allow: ["Lasix Plavix"] })),
      []
    );
  });

  it("leaves longer names and other names alone", () => {
    const words = say({ allow: ["Orencia"] });

    assert.deepEqual(
      found("Took Orencia Clickject and Lasix.", words, ["us"]),
      [
        ["Orencia Clickject", "abatacept"],
        ["Lasix", "furosemide"],
      ]
    );
  });

  it("leaves other rules alone", () => {
    const words = say({ allow: ["Lasix", "Anna"] });
    const text = "Mrs Anna Kovalenko took Lasix.";
    const rules = examine(text, policy(words)).findings.map(({ rule }) => rule);

    assert.deepEqual(rules, ["identifiers/titled-name"]);
  });
});

describe("a silenced name", () => {
  it("is no trademark", () => {
    const words = say({ silence: ["Лазикс"] });

    assert.deepEqual(found("Приймає Лазикс і Плавикс.", words).length, 1);
  });
});

describe("own words", () => {
  it("act only where a policy names them", () => {
    const ours = say({ allow: ["Lasix"] });
    const theirs = say({ allow: ["Plavix"] });
    const text = "Took Lasix and Plavix.";

    assert.deepEqual(found(text, ours), [["Plavix", "clopidogrel"]]);
    assert.deepEqual(found(text, theirs), [["Lasix", "furosemide"]]);
    assert.equal(found(text).length, 2);
    assert.equal(found(text, "w-ffffffffffffffff").length, 2);
  });

  it("are named in the report where they are there", () => {
    const words = say({ allow: ["Lasix"] });
    const ids = examine("x", policy(words, ["us"])).packs.map(({ id }) => id);

    assert.deepEqual(ids, ["us", words]);
    assert.deepEqual(
      examine("x", policy("w-ffffffffffffffff", ["us"])).packs.length,
      1
    );
  });

  it("change nothing when they say nothing of what a text holds", () => {
    const words = say({
      allow: ["Zzyzqa"],
      add: [["Zzyzqb", ["furosemide"]]],
      silence: ["Zzyzqc"],
    });
    for (const id of [BRAND, MISSPELT]) {
      for (const { text } of casesOf(id)) {
        assert.deepEqual(
          examine(text, policy(words)).findings,
          examine(text, policy()).findings,
          text
        );
      }
    }
  });

  it("are followed as they are examined, when they come and while a text is typed", () => {
    const id = `w-${"a".repeat(16)}`;
    const follower = follow(policy(id));
    const text = "Took Lasix and Zwolqubarax 40 mg.";
    assert.deepEqual(follower.update(text), examine(text, policy(id)));
    assert.equal(found(text, id).length, 1);

    addPack(
      set({ allow: ["Lasix"], add: [["Zwolqubarax", ["furosemide"]]] }, id)
    );
    assert.deepEqual(follower.update(text), examine(text, policy(id)));
    assert.deepEqual(found(text, id), [["Zwolqubarax", "furosemide"]]);

    const word = fc.constantFrom(
      "Lasix",
      "Zwolqubarax",
      " ",
      "Lasix Plavix",
      "40 mg",
      "®",
      "`",
      "\n",
      "Zwol",
      "qubarax"
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const own = follow(policy(id));
        let typed = "";
        for (const one of words) {
          typed += one;
          assert.deepEqual(own.update(typed), examine(typed, policy(id)));
        }
      }),
      { numRuns: 40 }
    );
  });

  it("of sixteen communities are kept, those asked for last", () => {
    const first = say({ allow: ["Lasix"] });
    const others = Array.from({ length: 15 }, () => say({ allow: ["Lasix"] }));
    examine("x", policy(first));
    const last = say({ allow: ["Lasix"] });

    assert.equal(ownWords(others[0]!), undefined);
    assert.ok(ownWords(first) && ownWords(last));
  });

  it("are taken whole or refused, whatever is handed over", () => {
    const refused = (data: unknown) => {
      const added = addPack(data);
      return added.ok ? undefined : added.reason;
    };
    assert.equal(refused({ kind: "words" }), "bad-id");
    assert.equal(refused({ kind: "words", id: "us" }), "bad-id");
    assert.equal(
      refused(set({ add: [["Zwolqubarax", ["a=b"]]] })),
      "bad-medicines"
    );
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), (...said) => {
        const [allow, add, silence] = said;
        const data = { ...set({}), allow, add, silence };
        assert.equal(typeof addPack(data).ok, "boolean");
      })
    );
  });

  it("are folded whatever moderators typed", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" })), (allow) => {
        assert.ok(addPack(set({ allow })).ok);
      })
    );
  });
});
