import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { describe, it } from "node:test";

const examine = (args: string[], input = "") =>
  spawnSync("bin/examine", args, { input, encoding: "utf8" });

const jsonLines = (text: string) =>
  text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

describe("bin/examine", () => {
  it("puts carets under what it finds and says what would happen", () => {
    const { stdout, status } = examine(
      ["-"],
      "Fever.\nWrite to ann@mail.example now.\n"
    );
    const [, line, carets] = stdout.split("\n");

    assert.equal(status, 0);
    const column = line!.indexOf("ann@");
    assert.equal(carets!.indexOf("^"), column);
    assert.equal(
      carets!.lastIndexOf("^"),
      column + "ann@mail.example".length - 1
    );
    assert.match(carets!, /identifiers\/email/);
    assert.match(stdout, /Verdict: refuse/);
  });

  it("examines a title with the body", () => {
    const { stdout } = examine(
      ["--title", "ann@mail.example", "--format", "json", "-"],
      "Fever."
    );
    const { report, verdict } = JSON.parse(stdout);

    assert.equal(report.findings[0].field, "title");
    assert.deepEqual(
      verdict.statements.map(({ id }: { id: string }) => id),
      ["consent"]
    );
  });

  it("answers each line of a batch in order, with offsets in UTF-16 units", () => {
    const texts = [
      "\u{1f600} ann@mail.example",
      "nothing",
      "пошта bob@mail.example",
    ];
    const input = texts
      .map((text, id) => JSON.stringify({ id, text }))
      .join("\n");
    const answers = jsonLines(
      examine(["--batch", "--preset", "clinical-cases"], input).stdout
    );

    assert.deepEqual(
      answers.map(({ id }) => id),
      [0, 1, 2]
    );
    assert.deepEqual(
      answers.map(({ id, findings }) =>
        findings.map(({ start, end }: { start: number; end: number }) =>
          texts[id]!.slice(start, end)
        )
      ),
      [["ann@mail.example"], [], ["bob@mail.example"]]
    );
    assert.deepEqual(Object.keys(answers[0].findings[0]), [
      "rule",
      "category",
      "start",
      "end",
      "severity",
      "suggestions",
      "params",
    ]);
  });

  it("keeps its memory while a long batch runs", async () => {
    const child = spawn("bin/examine", ["--batch"], {
      env: { ...process.env, NODE_OPTIONS: "--max-old-space-size=64" },
      stdio: ["pipe", "pipe", "inherit"],
    });
    let answered = 0;
    child.stdout.on(
      "data",
      (chunk: Buffer) => (answered += chunk.toString().split("\n").length - 1)
    );
    const line = `${JSON.stringify({ id: 1, text: "ann@mail.example ".repeat(200) })}\n`;
    for (let i = 0; i < 1500; i++) {
      if (!child.stdin.write(line)) {
        await once(child.stdin, "drain");
      }
    }
    child.stdin.end();
    const [status] = await once(child, "close");

    assert.equal(status, 0);
    assert.equal(answered, 1500);
  });

  const mistakes: Array<
    [name: string, args: string[], input: string, sentence: RegExp]
  > = [
    [
      "an unknown preset",
      ["--preset", "nonsense", "-"],
      "",
      /no preset "nonsense".*clinical-cases, discussion/,
    ],
    [
      "a file that is not there",
      ["/no/such/file"],
      "",
      /Cannot read \/no\/such\/file: there is no such file/,
    ],
    ["a folder", ["/tmp"], "", /Cannot read \/tmp: it is a folder/],
    [
      "a batch file that is not there",
      ["--batch", "/no/such/file"],
      "",
      /Cannot read/,
    ],
    [
      "a line that is not JSON",
      ["--batch"],
      '{"id":1,"text":"a"}\n{oops\n',
      /^Line 2 is not JSON\.$/m,
    ],
    [
      "a line without a text",
      ["--batch"],
      '{"id":1}',
      /^Line 1 needs "id" and "text"/m,
    ],
    ["an unknown option", ["--colour"], "", /--colour/],
    ["an unknown format", ["--format", "xml", "-"], "", /no format "xml"/],
    ["an unknown pack", ["--packs", "xx", "-"], "", /no medicine pack "xx"/],
    ["two files", ["a", "b"], "", /One file at a time/],
  ];
  for (const [name, args, input, sentence] of mistakes) {
    it(`says in one sentence what is wrong with ${name}`, () => {
      const { stderr, status } = examine(args, input);

      assert.equal(status, 2);
      assert.match(stderr, sentence);
      assert.equal(stderr.trim().split("\n").length, 1);
    });
  }

  it("answers the lines before a malformed one", () => {
    const { stdout } = examine(
      ["--batch"],
      '{"id":"a","text":"x"}\nnonsense\n'
    );
    assert.deepEqual(jsonLines(stdout), [{ id: "a", findings: [] }]);
  });
});
