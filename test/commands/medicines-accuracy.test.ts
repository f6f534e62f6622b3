import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { add } from "../../scripts/bench/accuracy/measures.mjs";
import { MEASURES } from "../../scripts/bench/accuracy/medicines/measures.mjs";
import {
  medicineNumbers,
  tallyMedicines,
} from "../../scripts/bench/accuracy/medicines/tally.mjs";
import {
  medicinesOf,
  parseMedicines,
} from "../../scripts/bench/accuracy/medicines/texts.mjs";
import { PARTS } from "../../scripts/bench/accuracy/texts.mjs";

interface Told {
  words: string;
  rule?: string;
  ingredients?: string;
  regions?: string;
}

/** The numbers of one marked text in which these words were told. */
function counted(marked: string, told: Told[]) {
  const [gold] = parseMedicines(`%%\n${marked}`, "working/en.txt");
  assert.ok(gold);
  const findings = told.map(
    ({ words, rule = "brand-name", ingredients = "", regions }) => {
      const start = gold.text.indexOf(words);
      assert.notEqual(start, -1, words);
      const params = { ingredients, ...(regions && { regions }) };
      const end = start + words.length;
      return { rule: `brand-names/${rule}`, start, end, params };
    }
  );
  return medicineNumbers(tallyMedicines(gold, findings));
}

const figure = (title: string, rows: ReturnType<typeof counted>[]) =>
  MEASURES.find((measure) => measure.title.startsWith(title))!.of(add(rows));

describe("texts with known medicines", () => {
  it("are named by part, language and line; ingredients come in an order of their own", () => {
    assert.deepEqual(
      parseMedicines(
        "%% one\nNone.\n%%\nOn {{BRAND|Exforge|valsartan; amlodipine / x}} 5.\n",
        "medicines/working/en.txt"
      ),
      [
        { id: "working/en.txt:2", lang: "en", text: "None.", spans: [] },
        {
          id: "working/en.txt:4",
          lang: "en",
          text: "On Exforge 5.",
          spans: [
            {
              start: 3,
              end: 10,
              type: "BRAND",
              contents: ["amlodipine; valsartan", "x"],
            },
          ],
        },
      ]
    );
  });

  it("are refused with a mark that is none", () => {
    for (const marked of ["{{NAME|a|b}}", "{{BRAND|a}}", "{{BRAND|a|b"]) {
      assert.throws(
        () => parseMedicines(`%%\n${marked}`, "working/en.txt"),
        /working\/en\.txt:2: /
      );
    }
  });

  it("come once, whatever their part, and mark whole words", () => {
    const texts = PARTS.flatMap(medicinesOf);
    assert.equal(new Set(texts.map(({ text }) => text)).size, texts.length);
    for (const { id, text, spans } of texts) {
      for (const { start, end } of spans) {
        assert.equal(text.slice(start, end).trim().length, end - start, id);
      }
    }
  });
});

describe("figures of medicines", () => {
  const exforge = "On {{BRAND|Exforge|amlodipine; valsartan}} 5 mg.";

  it("count what is found, where, and with which ingredients", () => {
    const rows = [
      counted(exforge, [
        { words: "Exforge", ingredients: "amlodipine; valsartan" },
      ]),
      counted(exforge, [{ words: "Exforge 5 mg", ingredients: "amlodipine" }]),
      counted(exforge, [
        { words: "Exforge", regions: "US: x · UK: valsartan; amlodipine" },
      ]),
      counted(exforge, []),
    ];

    assert.equal(figure("recall", rows), 75);
    assert.equal(figure("exact span", rows), (2 / 3) * 100);
    assert.equal(figure("ingredient right", rows), (2 / 3) * 100);
  });

  it("count what is told of other words, and the texts without any that were", () => {
    const rows = [
      counted(exforge, [{ words: "Exforge" }, { words: "mg" }]),
      counted("Nothing here.", [{ words: "here" }]),
      counted("Nothing here.", []),
    ];

    assert.equal(figure("precision", rows), (1 / 3) * 100);
    assert.equal(figure("texts without brands that got a finding", rows), 50);
  });

  it("count misspelt names apart: only the rule for them has to see them", () => {
    const misspelt = "On {{MISSPELT|Prozack|fluoxetine}} 20 mg.";
    const rows = [
      counted(misspelt, [
        {
          words: "Prozack",
          rule: "misspelling",
          ingredients: "fluoxetine",
        },
      ]),
      counted(misspelt, [{ words: "Prozack" }]),
      counted("Nothing here.", [{ words: "here", rule: "misspelling" }]),
    ];

    assert.equal(figure("misspelt", rows), 50);
    assert.equal(figure("… with the right ingredient", rows), 100);
    assert.equal(figure("precision", rows), 100);
    assert.equal(figure("texts without brands that got a hint", rows), 100);
  });
});
