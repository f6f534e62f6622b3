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
  const nodes: Array<Partial<Text>> = [];
  let at = 0;
  for (const line of markdown.split("\n\n")) {
    nodes.push({ at });
    for (const text of line.replace(/<[^>]*>/g, "").split("**")) {
      const node = { text, at: at + 1 };
      texts.push(node);
      nodes.push(node);
      at += text.length;
    }
    at += 2;
  }
  return {
    content: { size: at, findDiffStart: () => null, findDiffEnd: () => null },
    descendants: (visit) => nodes.forEach((node) => visit(node, node.at!)),
    nodeAt: () => null,
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

  test("of many words in a long text each has the place that it has alone", function (assert) {
    const lines = Array.from({ length: 120 }, (_, index) =>
      index % 3
        ? `Day ${index}: Mr **Brown** takes Lasix\nand walks.`
        : `Mr Brown, *twice*, see <lasix ${index}> or Lasix ${index}.`
    );
    const text = lines.join("\n\n");
    const words = [/Mr \**Brown\**/g, /Lasix(?: \d+)?/g, /Day \d+/g];
    const spans = words
      .flatMap((word) => [...text.matchAll(word)])
      .map(({ 0: found, index }) => ({
        start: index,
        end: index + found.length,
      }));
    const doc = read(text);
    const together = placesIn(doc, text, spans, read);
    const alone = spans.map((span) => placesIn(doc, text, [span], read)[0]);

    assert.true(spans.length > 300);
    assert.deepEqual(
      together.map(
        (place) => place && doc.textBetween(place.start, place.end, "\n")
      ),
      alone.map(
        (place) => place && doc.textBetween(place.start, place.end, "\n")
      )
    );
    assert.deepEqual(
      together.map((place) => place?.start),
      alone.map((place) => place?.start)
    );
  });

  test("of words that also stand where nobody sees them, the seen ones are found", function (assert) {
    const text = `${"Some words here. ".repeat(300)}\n\nSee <Brown> now.\n\nThen Brown came.`;
    const at = text.lastIndexOf("Brown");
    const other = text.indexOf("Some");
    const doc = read(text);
    const [place, hidden] = placesIn(
      doc,
      text,
      [
        { start: at, end: at + 5 },
        { start: text.indexOf("Brown"), end: text.indexOf("Brown") + 5 },
        { start: other, end: other + 4 },
      ],
      read
    );

    assert.strictEqual(
      doc.textBetween(place!.start, place!.end, "\n"),
      "Brown"
    );
    assert.strictEqual(hidden, undefined);
  });
});
