import { module, test } from "qunit";
import {
  sourceName,
  termsOf,
} from "../../../admin/assets/javascripts/discourse/lib/medicines/words.ts";
import manifest from "../../../config/packs.json";
import { pack } from "./support/api.ts";

const UNCLEAR = "The terms of this source are unclear";

function termsOfShipped(id: string): readonly string[] {
  const { sources } = manifest.packs.find((one) => one.id === id)!;
  return termsOf(pack({ sources }));
}

module("Medicines | words", function () {
  test("tells the terms of shipped sources where they matter", function (assert) {
    const told = manifest.packs
      .filter(({ id }) => termsOfShipped(id).length)
      .map(({ id }) => id);

    assert.deepEqual(told, ["uk", "eu", "int", "ca", "au", "in", "eg"]);
    assert.true(termsOfShipped("in")[0]?.startsWith(UNCLEAR));
  });

  test("tells no terms of what was uploaded", function (assert) {
    const sources = ["NHSBSA"];
    assert.deepEqual(termsOf(pack({ sources, origin: "uploaded" })), []);
  });

  test("says in the reader's words what has no name of its own", function (assert) {
    const sources = new Set(manifest.packs.flatMap((one) => one.sources));
    const translated = [...sources].filter((one) => sourceName(one) !== one);
    assert.strictEqual(translated.length, 2);
  });
});
