import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { addPack, examine } from "../../examiner/src/index.ts";
import { loadPacks } from "./support/rules.ts";

loadPacks();

const BRAND = "brand-names/brand-name";
const table = readFileSync("examiner/data/brands/exceptions.tsv", "utf8");

const brands = (text: string, exceptions: object = {}, packs?: string[]) =>
  examine(text, {
    preset: "clinical-cases",
    exceptions,
    ...(packs && { packs }),
  }).findings.filter(({ rule }) => rule.startsWith("brand-names/"));

const classesOf = (name: string) =>
  brands(`Given ${name}® 40 mg.`)[0]?.params["exceptions"];

describe("classes of medicines", () => {
  const examples: Record<string, string | undefined> = {
    Humira: "biosimilar",
    Enbrel: "biosimilar",
    Neupogen: "biosimilar",
    Kadcyla: "biosimilar",
    Herceptin: "biosimilar",
    Clexane: "biosimilar",
    Botox: "biosimilar",
    Gardasil: "vaccine",
    Priorix: "vaccine",
    Lantus: "biosimilar device",
    Soliqua: "biosimilar device",
    Spiriva: "device",
    Symbicort: "device",
    Seretide: "device",
    Eltroxin: "narrow-index",
    Tegretol: "narrow-index",
    Neoral: "narrow-index",
    Lanoxin: "narrow-index",
    Novothyral: "narrow-index",
    // What is swallowed or sprayed into the nose as well, and small molecules beside biological medicines.
    Ventolin: undefined,
    Pulmicort: undefined,
    Xeljanz: undefined,
    Imuran: undefined,
    Mozobil: undefined,
    Singulair: undefined,
    DigiFab: undefined,
    Lasix: undefined,
  };
  for (const [name, classes] of Object.entries(examples)) {
    it(`${name}: ${classes ?? "none"}`, () => {
      assert.equal(classesOf(name), classes);
    });
  }

  it("are told in every script", () => {
    for (const text of ["Вводили Хуміру 40 мг.", "أخذ هيوميرا 40 مجم."]) {
      assert.equal(brands(text)[0]?.params["exceptions"], "biosimilar", text);
    }
  });

  it("come from a table that names each pattern once, with its ATC group and why", () => {
    const rows = table
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => line.split("\t"));
    const keys = rows.map(([exception, pattern]) => `${exception} ${pattern}`);

    assert.equal(new Set(keys).size, keys.length);
    rows.forEach((row) => assert.equal(row.filter(Boolean).length, 4));
  });
});

describe("exempt classes", () => {
  it("are not pointed out, nor misspelt; others are", () => {
    const exceptions = { exempt: ["biosimilar"] };

    assert.deepEqual(
      brands("Humira 40 mg, then Humirra 40 mg.", exceptions),
      []
    );
    assert.equal(brands("Humira 40 mg, then Lasix.", exceptions).length, 1);
    assert.equal(brands("Humirra 40 mg.").length, 1);
  });

  it("hold for a name only where all that it stands for is of one", () => {
    const packs = ["us", "ua"];
    const [found] = brands("Levolet was given.", {}, packs);

    assert.equal(found?.params["exceptions"], "narrow-index");
    assert.deepEqual(
      brands("Levolet was given.", { exempt: ["narrow-index"] }, packs),
      [found]
    );
  });

  it("may be written in any shape", () => {
    for (const exempt of [undefined, null, "biosimilar", { length: 1 }, [1]]) {
      assert.equal(brands("Humira 40 mg.", { exempt }).length, 1);
    }
    assert.equal(brands("Humira 40 mg.", null as unknown as object).length, 1);
    assert.equal(brands("Humira 40 mg.", { exempt: ["b", "mab"] }).length, 1);
  });

  it("are no weight for packs that tell of none", () => {
    const pack = {
      format: 1,
      id: "older",
      version: "2024-01-01.00000000",
      regions: ["XX"],
      rows: 1,
      names: {},
      medicines: "adalimumab=qwertyna",
    };
    assert.deepEqual(addPack(pack), { ok: true, id: "older" });

    const alone = brands("Qwertyna 40 mg.", { exempt: ["biosimilar"] }, [
      "older",
    ]);
    assert.equal(alone.length, 1);
    // Another pack of the community knows what the ingredient is.
    assert.deepEqual(
      brands("Qwertyna 40 mg.", { exempt: ["biosimilar"] }, ["older", "uk"]),
      []
    );
    assert.deepEqual(addPack({ ...pack, id: "odd", classes: 3 }), {
      ok: false,
      reason: "bad-medicines",
    });
  });
});

describe("the level of trademarks", () => {
  const report = (level: "off" | "advise" | "attest" | "refuse") =>
    examine("Humira 40 mg, Humirra 40 mg. ![box](upload://a1.png)", {
      preset: "clinical-cases",
      severities: { [BRAND]: level },
    });

  it("off: misspelt ones and packages are not asked about either", () => {
    const { findings, statements } = report("off");

    assert.deepEqual(findings, []);
    assert.deepEqual(
      statements.map(({ id }) => id),
      ["consent", "pictures"]
    );
  });

  for (const level of ["advise", "attest", "refuse"] as const) {
    it(`${level}: packages are ${level === "advise" ? "a reminder" : "asked about"}`, () => {
      const packaging = report(level).statements.find(
        ({ id }) => id === "packaging"
      );

      assert.equal(packaging?.version, 1);
      assert.equal(packaging?.reminder, level === "advise" ? true : undefined);
    });
  }
});
