import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { runInNewContext } from "node:vm";
import { Directory } from "../../examiner/src/medicines/directory.ts";
import { distance } from "../../examiner/src/medicines/distance.ts";
import { toCyrillic } from "../../examiner/src/medicines/letters.ts";
import { hashOf, Names } from "../../examiner/src/medicines/names.ts";
import { type Pack, readPack } from "../../examiner/src/medicines/pack.ts";
import { Shelf } from "../../examiner/src/medicines/shelf.ts";
import { Random } from "../../scripts/lib/random.mjs";

function packOf(id: string): Pack {
  const handed: unknown[] = [];
  runInNewContext(readFileSync(`public/javascripts/packs/${id}.js`, "utf8"), {
    MedicalExaminer: { addPack: (data: unknown) => handed.push(data) },
  });
  const pack = readPack(handed[0]);
  assert.equal(typeof pack, "object", String(pack));
  return pack as Pack;
}

/** Names as the pack's lines have them, without their cautions. */
const namesOf = ({ medicines }: Pack) =>
  medicines
    .split("\n")
    .flatMap((line) => line.split("=")[1]!.split(","))
    .map((name) => toCyrillic(name.replace(/[\^~?!]$/, "")));

const packs = ["ar", "eu", "int", "ru", "ua", "uk", "us"].map(packOf);

describe("names of medicines", () => {
  it("are found again, each with the pack that has it", () => {
    const directory = new Directory(packs);
    directory.read();
    packs.forEach((pack, index) => {
      for (const name of namesOf(pack)) {
        const words = name.split(/[ -]/);
        const hyphen = words[0]!.length === 1 && name[1] === "-";
        const [first = "", ...others] = words;
        const entry =
          words.length === 1
            ? directory.head(name)?.entry
            : directory.long(first + (hyphen ? "-" : " ") + others.join(" "));
        assert.ok(
          entry?.some((reading) => reading.pack === index),
          `${pack.id}: ${name}`
        );
        assert.ok((directory.head(first)?.words ?? 0) >= words.length, name);
      }
    });
  });

  it("are no others when their hashes are the same", () => {
    // "costarring" and "liquid" have one hash.
    assert.equal(hashOf("costarring"), hashOf("liquid"));
    const medicines = "furosemide=liquid\nibuprofen=costarring";
    const pack = { ...packs[0]!, medicines, rows: 2 };
    const directory = new Directory([pack]);
    directory.read();
    const [reading] = directory.head("liquid")!.entry!;
    assert.equal(directory.head("liquid")!.entry!.length, 1);
    assert.deepEqual(reading!.contents[0]!.ingredients, ["furosemide"]);
  });

  it("find room when there are more than expected", () => {
    const names = new Names(2);
    for (let place = 0; place < 500; place++) {
      names.add(hashOf(`x${place % 100}`), place);
    }
    assert.deepEqual(names.placesOf(hashOf("x7")), [7, 107, 207, 307, 407]);
    assert.equal(names.has(hashOf("x99")), true);
    assert.equal(names.has(hashOf("x100")), false);
  });
});

/** The word with a slip behind its first letter. */
function withSlip(word: string, chance: Random): string {
  const at = chance.whole(1, word.length - 2);
  const letter = word[chance.whole(0, word.length - 1)]!;
  const before = word.slice(0, at);
  return [
    before + letter + word.slice(at),
    before + word.slice(at + 1),
    before + letter + word.slice(at + 1),
    before + word[at + 1] + word[at] + word.slice(at + 2),
  ][chance.whole(0, 3)]!;
}

describe("names near to a misspelt one", () => {
  it("are all seen, and few others", () => {
    const names = packs
      .flatMap(namesOf)
      .filter((name) => /^[pп][^ -]{6,29}$/.test(name));
    const words = [...new Set(names)];
    const shelf = new Shelf([...words.keys()], (id, word) =>
      word.read(words[id]!)
    );
    const near = (word: string) => {
      const seen: string[] = [];
      shelf.visit(word, 4, (id, most) => {
        seen.push(words[id]!);
        return most;
      });
      return seen;
    };
    const chance = new Random(10);
    const compared = words.slice(0, 300).map((word) => {
      const misspelt = withSlip(word, chance);
      const seen = near(misspelt);
      assert.ok(seen.includes(word), `${misspelt} is ${word}`);
      return seen.length;
    });
    assert.ok(words.length > 500);
    const mean = compared.reduce((sum, one) => sum + one) / compared.length;
    assert.ok(mean < words.length / 10, `${mean} are compared`);
  });

  it("are none for words that are like no name", () => {
    const shelf = new Shelf([0], (_, word) => word.read("prozac"));
    shelf.visit("patient", 5, () => assert.fail("nothing to see"));
    assert.ok(distance("patient", "prozac", 5) > 5);
  });
});
