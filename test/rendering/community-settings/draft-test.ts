import { module, test } from "qunit";
import Draft from "../../../admin/assets/javascripts/discourse/lib/community-settings/draft.ts";
import MemoryApi, { community } from "./support/api.ts";

const { presets } = new MemoryApi().listing;

module("Community settings | draft", function () {
  test("of a new community watches, and needs a category", function (assert) {
    const draft = new Draft(presets);
    assert.strictEqual(draft.mode, "watch");
    assert.strictEqual(draft.preset, "clinical-cases");
    assert.false(draft.isComplete);

    draft.categoryId = 7;
    assert.true(draft.isComplete);
  });

  test("keeps only what differs from the preset", function (assert) {
    const draft = new Draft(presets, community());
    draft.adjust("identifiers/phone", "advise");
    draft.adjust("manners/shouting", "off");
    assert.deepEqual(draft.settings.severities, {
      "identifiers/phone": "advise",
    });

    draft.adjust("identifiers/phone", "refuse");
    assert.deepEqual(draft.settings.severities, {});
  });

  test("keeps adjustments under another preset", function (assert) {
    const draft = new Draft(
      presets,
      community({ severities: { "identifiers/phone": "attest" } })
    );
    draft.preset = "discussion";
    assert.strictEqual(draft.severity("identifiers/phone"), "attest");
    assert.strictEqual(draft.adjustmentCount, 0, "it is what the preset says");

    draft.preset = "clinical-cases";
    assert.strictEqual(draft.adjustmentCount, 1);
    draft.reset();
    assert.strictEqual(draft.severity("identifiers/phone"), "refuse");
  });

  test("asks for a preset when the stored one is not known", function (assert) {
    const draft = new Draft(
      presets,
      community({ preset: "of-another-version", preset_known: false })
    );
    assert.strictEqual(draft.preset, "");
    assert.false(draft.isComplete);
  });
});
