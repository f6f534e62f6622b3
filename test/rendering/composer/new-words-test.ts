import { module, test } from "qunit";
import type { Category } from "../../../assets/javascripts/discourse/lib/composer/model.ts";
import { takeWords } from "../../../assets/javascripts/discourse/lib/composer/new-words.ts";
import { situationOf } from "../../../assets/javascripts/discourse/lib/composer/situation.ts";
import { CASES, GENERAL, modelOf, replyOf, TALK } from "./support/model.ts";

const ID = "w-0123456789abcdef";

const policyOf = (model: ReturnType<typeof modelOf>) =>
  situationOf(model)?.policy;

module("Composer | new words", function () {
  test("hold at once in the open composer and in the list of categories", function (assert) {
    const category = { ...CASES };
    const listed: Category = { ...CASES };
    const model = modelOf({ category });
    takeWords(
      { category_id: CASES.id, words: ID },
      { categories: [listed] },
      model
    );

    const { policy } = CASES.medical_community;
    assert.deepEqual(policyOf(model), { ...policy, words: ID });
    assert.deepEqual(listed.medical_community?.policy, {
      ...policy,
      words: ID,
    });

    takeWords({ category_id: CASES.id, words: null }, {}, model);
    assert.deepEqual(policyOf(model), policy);
  });

  test("hold where a reply is written", function (assert) {
    const model = replyOf({ topic: { id: 9, category: { ...CASES } } });
    takeWords({ category_id: CASES.id, words: ID }, {}, model);

    assert.strictEqual(
      (policyOf(model) as { words?: string } | undefined)?.words,
      ID
    );
  });

  test("hold in messages to its groups", function (assert) {
    const charter = CASES.medical_community;
    const other = { ...charter, community_id: charter.community_id + 1 };
    const site = {
      categories: [{ ...CASES }],
      medical_addressees: [other, { ...charter, groups: [4] }],
    };
    const model = modelOf({
      action: "reply",
      privateMessage: true,
      topic: { id: 9, medical_community: { ...charter } },
    });
    takeWords({ category_id: CASES.id, words: ID }, site, model);

    const policy = { ...charter.policy, words: ID };
    assert.deepEqual(policyOf(model), policy);
    assert.deepEqual(site.medical_addressees, [
      other,
      { ...charter, groups: [4], policy },
    ]);
  });

  test("leave other communities and places alone", function (assert) {
    const talk = { ...TALK };
    const general = { ...GENERAL };
    takeWords(
      { category_id: CASES.id, words: ID },
      {
        categories: [talk, general],
      }
    );

    assert.deepEqual(talk, TALK);
    assert.deepEqual(general, GENERAL);
  });
});
