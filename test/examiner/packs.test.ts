import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { runInNewContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { buildPacks, readDictionary } from "../../examiner/scripts/packs.mjs";
import { toCyrillic, toLatin } from "../../examiner/src/medicines/letters.ts";
import * as packing from "../../examiner/src/packing/index.ts";
import {
  addPack,
  loadedPacks,
  lookUp,
  packRevision,
} from "../../examiner/src/packs.ts";

interface Data {
  id: string;
  version: string;
  rows: number;
  medicines: string;
}

const IDS = ["ar", "eu", "int", "ru", "ua", "uk", "us"];
const OPTIONAL = ["au", "ca", "eg", "in"];
const ALL = [...IDS, ...OPTIONAL].sort();
const script = (id: string) =>
  readFileSync(`public/javascripts/packs/${id}.js`, "utf8");

/** What a pack's script hands to the examiner. */
function dataOf(id: string): Data {
  const handed: Data[] = [];
  const addPackHere = (data: Data) => handed.push(data);
  runInNewContext(script(id), { MedicalExaminer: { addPack: addPackHere } });
  assert.equal(handed.length, 1);
  return handed[0]!;
}

const small = (changes: object = {}) => ({
  format: 1,
  id: "test",
  version: "2024-01-01.00000000",
  regions: ["US"],
  rows: 2,
  names: {},
  medicines: "furosemide=lasixa,furonexa~",
  ...changes,
});

const find = (text: string, ids: readonly string[] = ["test"]) =>
  lookUp(text, 0, text.length + 1, ids)?.found.readings.flatMap(
    ({ contents }) => contents.flatMap(({ ingredients }) => ingredients)
  );

const kilobytes = (ids: readonly string[]) =>
  ids.reduce((sum, id) => sum + gzipSync(script(id), { level: 9 }).length, 0) /
  1000;

describe("pack files", () => {
  it("are what the tables give", async () => {
    assert.deepEqual(await buildPacks({ check: true }), []);
  });

  it("fit the budgets of a community and of all together", () => {
    assert.ok(kilobytes(["ua", "eu", "int"]) <= 130);
    assert.ok(kilobytes(["ru", "eu", "int"]) <= 130);
    assert.ok(kilobytes(["us", "int"]) <= 130);
    assert.ok(kilobytes(["uk", "eu", "int"]) <= 130);
    assert.ok(kilobytes(IDS) <= 240);
  });

  it("carry their id, a dated version and as many names as they say", () => {
    for (const id of ALL) {
      const { id: own, version, rows, medicines } = dataOf(id);
      const names = medicines
        .split("\n")
        .flatMap((line) => line.split("=")[1]!.split(","));

      assert.equal(own, id);
      assert.match(version, /^20\d\d-\d\d-\d\d\.[0-9a-f]{8}$/);
      assert.equal(names.length, rows);
      assert.equal(new Set(names).size, rows);
    }
  });

  it("name no ingredient as a trademark", async () => {
    const dictionary = await readDictionary(packing);
    assert.ok(dictionary.isSubstance("фуросемид"));
    assert.ok(dictionary.isSubstance("paracetamol"));
    for (const id of ALL) {
      const keys = dataOf(id)
        .medicines.split("\n")
        .flatMap((line) => line.split("=")[1]!.split(","))
        .map((name) => toCyrillic(name.replace(/[\^~?!]$/, "")));

      assert.deepEqual(
        keys.filter((key) => dictionary.isSubstance(key)),
        []
      );
    }
  });

  it("load into the examiner", () => {
    for (const id of ALL) {
      assert.deepEqual(addPack(dataOf(id)), { ok: true, id });
    }
    assert.deepEqual(
      loadedPacks().map(({ id }) => id),
      ALL
    );
    assert.deepEqual(find("Lasix", ["us"]), ["furosemide"]);
    assert.deepEqual(find("Лазикс", ["ua"]), ["furosemide"]);
    assert.equal(find("Лазикс", ["us"]), undefined);
    assert.equal(find("Lasix", ["nowhere"]), undefined);
  });
});

describe("addPack", () => {
  it("takes a pack once", () => {
    addPack(small());
    const revision = packRevision();

    assert.deepEqual(addPack(small()), { ok: true, id: "test" });
    assert.equal(packRevision(), revision);
    assert.deepEqual(find("Lasixa"), ["furosemide"]);
  });

  it("puts a newer version in the place of an older one, never the other way round", () => {
    addPack(small());
    const newer = small({
      version: "2025-01-01.00000000",
      medicines: "torasemide=lasixa,furonexa",
    });
    const revision = packRevision();

    assert.equal(addPack(newer).ok, true);
    assert.equal(packRevision(), revision + 1);
    assert.deepEqual(find("Lasixa"), ["torasemide"]);
    assert.deepEqual(addPack(small()), { ok: false, reason: "older" });
    assert.deepEqual(find("Lasixa"), ["torasemide"]);
  });

  const refused: Array<[string, unknown, string]> = [
    ["nothing", undefined, "not-a-pack"],
    ["null", null, "not-a-pack"],
    ["a text", "us", "not-a-pack"],
    ["another format", small({ format: 2 }), "unknown-format"],
    ["no format", {}, "unknown-format"],
    ["an id with a path", small({ id: "../us" }), "bad-id"],
    ["an id that is no text", small({ id: 7 }), "bad-id"],
    ["a version without a date", small({ version: "1" }), "bad-version"],
    ["regions that are no list", small({ regions: "US" }), "bad-medicines"],
    ["no medicines", small({ medicines: undefined }), "bad-medicines"],
    [
      "a line without names",
      small({ medicines: "furosemide=" }),
      "bad-medicines",
    ],
    ["a line without a set", small({ medicines: "=lasixa" }), "bad-medicines"],
    ["an empty name", small({ medicines: "a=b,,c", rows: 3 }), "bad-medicines"],
    [
      "an empty ingredient",
      small({ medicines: "a;;b=c", rows: 1 }),
      "bad-medicines",
    ],
    ["names that are no object", small({ names: 1 }), "bad-medicines"],
    ["fewer names than it says", small({ rows: 3 }), "incomplete"],
    [
      "a half file",
      small({ medicines: "furosemide=lasixa", rows: 2 }),
      "incomplete",
    ],
    [
      "a trap",
      {
        get format() {
          throw new Error("trap");
        },
      },
      "not-a-pack",
    ],
    [
      "a proxy that throws",
      new Proxy(
        {},
        {
          get() {
            throw new TypeError("no");
          },
        }
      ),
      "not-a-pack",
    ],
  ];
  for (const [what, data, reason] of refused) {
    it(`refuses ${what} and changes nothing`, () => {
      const before = [loadedPacks(), packRevision()];

      assert.deepEqual(addPack(data), { ok: false, reason });
      assert.deepEqual([loadedPacks(), packRevision()], before);
    });
  }

  it("answers the same in whatever order packs came", () => {
    const first = small({ id: "aaa", medicines: "furosemide=dublon,a bcd" });
    const second = small({ id: "bbb", medicines: "enalapril=dublon,bcd efg" });
    addPack(second);
    addPack(first);
    const text = "Dublon";

    assert.deepEqual(find(text, ["aaa", "bbb"]), ["furosemide", "enalapril"]);
    assert.deepEqual(find(text, ["bbb", "aaa"]), ["furosemide", "enalapril"]);
    assert.deepEqual(find(text, ["bbb"]), ["enalapril"]);
  });
});

describe("letters of packs", () => {
  it("come back as they went", () => {
    for (const text of [
      "лазикс нео",
      "l-тироксин",
      "ацетилсаліцилова кислота",
      "инсулин гларгин",
      "фактор VIII",
      "lasix",
      "єїґщьъыэё",
    ]) {
      assert.equal(toCyrillic(toLatin(text)), text);
      assert.doesNotMatch(toLatin("єїґщьъыэё"), /[а-яёєїґ]/);
    }
  });
});
