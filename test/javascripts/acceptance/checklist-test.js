import { click, fillIn, visit, waitFor } from "@ember/test-helpers";
import { test } from "qunit";
import Category from "discourse/models/category";
import { acceptance } from "discourse/tests/helpers/qunit-helpers";
import selectKit from "discourse/tests/helpers/select-kit-helper";

const COMMUNITY = 2;
const OTHER = 6;
const CHIP = "#reply-control .checklist-chip";

acceptance("Medical communities | checklist", function (needs) {
  needs.user();
  needs.settings({ medical_communities_enabled: true });

  test("the composer has it in a community and nowhere else", async function (assert) {
    await visit("/");
    Category.findById(COMMUNITY).set("medical_community", {
      preset: "clinical-cases",
      severities: {},
      drafts: "device",
      digest: "0123456789abcdef",
    });
    await click("#create-topic");
    const categories = selectKit(".category-chooser");
    await categories.expand();
    await categories.selectRowByValue(OTHER);
    await fillIn(".d-editor-input", "A plain question about shoes.");
    assert.dom(CHIP).doesNotExist();

    await categories.expand();
    await categories.selectRowByValue(COMMUNITY);
    await waitFor(CHIP);
    assert.dom(CHIP).exists();

    await categories.expand();
    await categories.selectRowByValue(OTHER);
    assert.dom(CHIP).doesNotExist();
  });
});
