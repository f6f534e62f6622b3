import { module, test } from "qunit";
import WordList from "../../../assets/javascripts/discourse/lib/dictionary/word-list.ts";
import { WORDS } from "./support/api.ts";

module("Dictionary | word list", function () {
  test("what did not come is asked for again", async function (assert) {
    const asked: unknown[] = [];
    let isDown = false;
    const list = new WordList(async (kind, page) => {
      asked.push([kind, page]);
      if (isDown) {
        throw new Error();
      }
      return { words: WORDS, more: true };
    });
    await list.reload();
    isDown = true;
    await list.showMore();
    assert.strictEqual(list.state, "failed");
    isDown = false;
    await list.showMore();

    assert.deepEqual(asked.slice(2), [
      ["", 1],
      ["", 1],
    ]);
    assert.strictEqual(list.words.length, 2 * WORDS.length);
  });

  test("there is no more of another kind until that has come", async function (assert) {
    const list = new WordList(async () => ({ words: WORDS, more: true }));
    await list.reload();
    const coming = list.choose("add");
    assert.false(list.more);
    await coming;
    assert.true(list.more);
  });
});
