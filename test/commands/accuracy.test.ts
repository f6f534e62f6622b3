import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { measured } from "../../scripts/bench/accuracy/bootstrap.mjs";
import { add, measure } from "../../scripts/bench/accuracy/measures.mjs";
import { numbers, tally } from "../../scripts/bench/accuracy/tally.mjs";
import { parseTexts } from "../../scripts/bench/accuracy/texts.mjs";

interface Told {
  words: string;
  type: string;
}

const told = (text: string, predictions: Told[]) =>
  predictions.map(({ words, type }) => {
    const start = text.indexOf(words);
    assert.notEqual(start, -1, words);
    return { start, end: start + words.length, type };
  });

/** The numbers of one marked text in which these words were told. */
function counted(marked: string, predictions: Told[], type?: string) {
  const [gold] = parseTexts(`%%\n${marked}`, "working/en/notes.txt");
  assert.ok(gold);
  return numbers(tally(gold, told(gold.text, predictions)), type);
}

const value = (name: string, rows: ReturnType<typeof counted>[]) =>
  measure(name, add(rows));

describe("texts with known identifiers", () => {
  it("are named by part, language, file and the line that begins them", () => {
    const content =
      "%% one\nSeen by Dr {{NAME|Hope}}.\n\n%%\nIn {{IGNORE|Ohio}},\nday 3.\n";
    const texts = parseTexts(content, "working/en/notes.txt");

    assert.deepEqual(texts, [
      {
        id: "working/en/notes.txt:2",
        lang: "en",
        source: "notes",
        text: "Seen by Dr Hope.",
        spans: [{ start: 11, end: 15, type: "NAME", text: "Hope" }],
        ignore: [],
      },
      {
        id: "working/en/notes.txt:5",
        lang: "en",
        source: "notes",
        text: "In Ohio,\nday 3.",
        spans: [],
        ignore: [{ start: 3, end: 7 }],
      },
    ]);
  });

  it("are refused with a mark that is none", () => {
    for (const marked of ["{{NOME|Hope}}", "{{NAME Hope}}", "{{NAME|Hope"]) {
      assert.throws(
        () => parseTexts(`%%\n${marked}`, "working/en/notes.txt"),
        /^Error: working\/en\/notes\.txt:2: /
      );
    }
  });
});

describe("scoring, by hand", () => {
  const marked = "Mr {{NAME|Ali Baba}} of {{ADDRESS|Basra}}, 61, stable.";

  it("finds what is covered by half, spaces aside, by whatever type", () => {
    // "Ali" is 3 of 7 characters, "li Bab" 5; nothing covers Basra.
    assert.equal(counted(marked, [{ words: "Ali", type: "NAME" }]).found, 0);
    assert.equal(counted(marked, [{ words: "li Bab", type: "NAME" }]).found, 1);
    assert.equal(counted(marked, [{ words: "li Bab", type: "DATE" }]).found, 1);
    const halves = [
      { words: "Ali", type: "NAME" },
      { words: "Ba", type: "DATE" },
    ];
    assert.equal(counted(marked, halves).found, 1);
  });

  it("takes types of one group for each other, and no others", () => {
    const typed = (type: string) =>
      counted(marked, [{ words: "Ali Baba", type }]).typed;
    assert.deepEqual(["INITIALS", "RELATIVE_NAME"].map(typed), [1, 1]);
    assert.deepEqual(["ADDRESS", "DATE", "OTHER"].map(typed), [0, 0, 0]);
  });

  it("calls false what lies by more than half outside", () => {
    // Of "Basra, 61" six characters of eight are inside; of "a, 61, stable" one of eleven.
    const wrong = (words: string) =>
      counted(marked, [{ words, type: "ADDRESS" }]).wrong;
    assert.equal(wrong("Basra, 61"), 0);
    assert.equal(wrong("a, 61, stable"), 1);
  });

  it("adds up over texts", () => {
    const rows = [
      counted(marked, [
        { words: "Ali Baba", type: "NAME" },
        { words: "Basra", type: "NAME" },
        { words: "61", type: "DATE" },
      ]),
      counted("{{DATE|3 May}} and {{DATE|4 May}}", [
        { words: "3 May", type: "DATE" },
      ]),
      counted("Murphy positive", [{ words: "Murphy", type: "NAME" }]),
      counted("Travelled in {{IGNORE|Ohio}}", [
        { words: "Ohio", type: "ADDRESS" },
      ]),
      counted("Nothing here", []),
    ];
    const words = 7 + 5 + 2 + 3 + 2;

    assert.equal(value("found", rows), (3 / 4) * 100);
    assert.equal(value("typed", rows), (2 / 4) * 100);
    assert.equal(value("precision", rows), (4 / 6) * 100);
    assert.equal(value("clean", rows), (1 / 2) * 100);
    assert.equal(value("alarm", rows), (1 / 3) * 100);
    assert.equal(value("false", rows), (2 / words) * 1000);
  });

  it("counts by type what is one, and what is told to be one", () => {
    const predictions = [
      { words: "Ali Baba", type: "NAME" },
      { words: "stable", type: "NAME" },
    ];
    const name = counted(marked, predictions, "NAME");
    assert.deepEqual([name.identifiers, name.found], [1, 1]);
    assert.deepEqual([name.told, name.wrong], [2, 1]);
    const address = counted(marked, predictions, "ADDRESS");
    assert.deepEqual([address.identifiers, address.found], [1, 0]);
    assert.deepEqual([address.told, address.wrong], [0, 0]);
  });

  it("says nothing where there is nothing to divide by", () => {
    const quiet = [counted("Nothing here", [])];
    assert.equal(value("found", quiet), undefined);
    assert.equal(value("precision", quiet), undefined);
    assert.equal(value("clean", quiet), undefined);
    assert.equal(value("alarm", quiet), 0);
  });
});

describe("intervals", () => {
  const found = counted("{{NAME|Ali}}", [{ words: "Ali", type: "NAME" }]);
  const missed = counted("{{NAME|Ali}}", []);
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => (index % 2 ? found : missed));
  const width = (count: number) => {
    const { low, high } = measured(many(count), ["found"]).found!;
    return high! - low!;
  };

  it("are the same each time, and narrow with more texts", () => {
    assert.deepEqual(
      measured(many(40), ["found"]),
      measured(many(40), ["found"])
    );
    // A share of one half among 100 drawn has a deviation of 5 points: 95 of 100 draws lie within 9.8.
    assert.ok(Math.abs(width(100) - 19.6) < 4, String(width(100)));
    assert.ok(Math.abs(width(400) - 9.8) < 2, String(width(400)));
  });

  it("have no width where all texts are alike", () => {
    const {
      value: share,
      low,
      high,
    } = measured([found, found], ["found"]).found!;
    assert.deepEqual([share, low, high], [100, 100, 100]);
  });
});

describe("bin/bench accuracy", () => {
  const bench = (...args: string[]) =>
    spawnSync("bin/bench", ["accuracy", ...args], {
      encoding: "utf8",
      maxBuffer: 2 ** 26,
    });

  it("scores a file given to it and shows what was missed there", () => {
    const folder = mkdtempSync(join(tmpdir(), "gold-"));
    const text = "Dr Smith saw the lighthouse keeper Flibbertigib.";
    const start = text.indexOf("Flib");
    const record = {
      id: "a-1",
      lang: "en",
      source: "made-up",
      text,
      spans: [
        { start: 3, end: 8, type: "NAME", text: "Smith" },
        { start, end: start + 12, type: "NAME", text: "Flibbertigib" },
      ],
    };
    const file = join(folder, "mine.jsonl");
    writeFileSync(file, `${JSON.stringify(record)}\n`);
    try {
      const { status, stdout } = bench("--gold", file, "--errors", "5");
      assert.equal(status, 0);
      assert.match(stdout, /### Accuracy: mine\.jsonl/);
      assert.match(
        stdout,
        /\| en, made-up \| 1 \/ 2 \| 50\.0 \(50\.0–50\.0\) /
      );
      assert.match(stdout, /mine\.jsonl: 1 missed\na-1\tNAME\t.*\{\{Flib/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("keeps the texts of the measuring part to itself", () => {
    const { stdout } = bench("--errors", "1000000");
    assert.match(stdout, /### Accuracy: measuring/);
    assert.match(stdout, /^working: \d+ missed$/m);
    assert.doesNotMatch(stdout, /^measuring: |measuring\/../m);
  });

  it("refuses options that it does not know", () => {
    const { status, stderr } = bench("--golden", "x");
    assert.equal(status, 2);
    assert.match(stderr, /--golden/);
  });
});
