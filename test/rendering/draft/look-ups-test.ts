import { module, test } from "qunit";
import { silenceFor } from "../../../assets/javascripts/discourse/lib/drafts/look-ups.ts";

function silence(path: string, data = "", method = "GET") {
  return silenceFor({ path, method, data });
}

module("Draft | look-ups", function () {
  test("requests with pieces of the text are kept back", function (assert) {
    for (const path of [
      "/topics/similar_to",
      "/similar_topics",
      "/composer/mentions",
      "/hashtags",
      "/inline-onebox",
      "/uploads/lookup-metadata",
    ]) {
      assert.strictEqual(silence(path), "endless", path);
    }
    assert.strictEqual(silence("/drafts", "", "POST"), "endless");
  });

  test("a preview fails, so that the next in core's queue may go", function (assert) {
    assert.strictEqual(silence("/onebox", "url=https%3A%2F%2Fx"), "failed");
  });

  test("what completes a word, and Reply itself, go", function (assert) {
    for (const path of [
      "/hashtags/search",
      "/u/search/users",
      "/session/csrf",
      "/presence/update",
    ]) {
      assert.strictEqual(silence(path), undefined, path);
    }
    assert.strictEqual(silence("/posts", "raw=text", "POST"), undefined);
    assert.strictEqual(silence("/drafts/new_topic_1", "", "DELETE"), undefined);
  });

  test("pictures are looked up by the address that core gave them, and by no other", function (assert) {
    const ours =
      "&short_urls%5B%5D=upload%3A%2F%2F1TjaobgKObzpU7xRMw2HuUc87vO.png";
    const typed = "&short_urls%5B%5D=upload%3A%2F%2Fanna-smith.png";
    const path = "/uploads/lookup-urls";
    assert.strictEqual(silence(path, ours, "POST"), undefined);
    assert.strictEqual(silence(path, ours + ours, "POST"), undefined);
    assert.strictEqual(silence(path, typed, "POST"), "endless");
    assert.strictEqual(silence(path, ours + typed, "POST"), "endless");
  });
});
