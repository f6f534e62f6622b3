import { module, test } from "qunit";
import { isPreviewOfHeld } from "../../../assets/javascripts/discourse/lib/held-post/previews.ts";

const PREVIEW = {
  path: "/onebox",
  method: "GET",
  data: "url=https%3A%2F%2Fexample.com&category_id=5&",
};

function isKeptBack(request: Partial<typeof PREVIEW>, route = "review.show") {
  return isPreviewOfHeld({ ...PREVIEW, ...request }, route, (id) => id !== 5);
}

module("Held post | previews", function () {
  test("keeps back what the review page asks about a community's texts", function (assert) {
    assert.true(isKeptBack({}));
    assert.true(isKeptBack({}, "review.index"));
    assert.true(isKeptBack({ path: "/inline-onebox" }));
  });

  test("leaves alone other categories, other pages and other requests", function (assert) {
    assert.false(isKeptBack({ data: "url=x&category_id=7" }));
    assert.false(isKeptBack({ data: "url=x" }));
    assert.false(isKeptBack({}, "topic.fromParams"));
    assert.false(isKeptBack({}, "reviews"));
    assert.false(isKeptBack({ path: "/posts" }));
  });
});
