import { module, test } from "qunit";
import type { Document } from "../../../assets/javascripts/discourse/lib/composer/prosemirror.ts";
import { placesIn } from "../../../assets/javascripts/discourse/lib/composer/rich-places.ts";

interface Text {
  readonly text: string;
  readonly at: number;
}

/** A document of paragraphs whose stars are strong and whose brackets are addresses that nobody sees. */
function read(markdown: string): Document {
  const texts: Text[] = [];
  let at = 0;
  for (const line of markdown.split("\n\n")) {
    for (const text of line.replace(/<[^>]*>/g, "").split("**")) {
      texts.push({ text, at: at + 1 });
      at += text.length;
    }
    at += 2;
  }
  return {
    content: { size: at, findDiffStart: () => null, findDiffEnd: () => null },
    descendants: (visit) => texts.forEach((text) => visit(text, text.at)),
    slice: () => undefined,
    textBetween: (from, to) =>
      texts
        .map(({ text, at: start }) =>
          text.slice(Math.max(0, from - start), Math.max(0, to - start))
        )
        .join(""),
  };
}

function placeOf(markdown: string, words: string, doc = read(markdown)) {
  const start = markdown.indexOf(words);
  const [place] = placesIn(
    doc,
    markdown,
    [{ start, end: start + words.length }],
    read
  );
  return place && doc.textBetween(place.start, place.end, "\n");
}

module("Composer | places in the rich editor", function () {
  test("words are found behind markup and in later paragraphs", function (assert) {
    const text = "One **two** three.\n\nFour **five**.";
    for (const words of ["One", "two", "three", "Four", "five"]) {
      assert.strictEqual(placeOf(text, words), words);
    }
  });

  test("several at once do not push each other aside", function (assert) {
    const text = "One **two** three.\n\nFour.";
    const spans = ["Four", "One", "two"].map((words) => ({
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
    }));
    const doc = read(text);
    assert.deepEqual(
      placesIn(doc, text, spans, read).map(
        (place) => place && doc.textBetween(place.start, place.end, "\n")
      ),
      ["Four", "One", "two"]
    );
  });

  test("what is no visible text has no place", function (assert) {
    assert.strictEqual(placeOf("See <anna> now.", "anna"), undefined);
  });

  test("a document that reads otherwise has none either", function (assert) {
    const other = read("One and only three.");
    assert.strictEqual(
      placeOf("One **two** three.", "three", other),
      undefined
    );
  });

  test("a text with private characters of its own is left alone", function (assert) {
    assert.strictEqual(placeOf("One \ue000 two.", "two"), undefined);
  });
});
