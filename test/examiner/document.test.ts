import fc from "fast-check";
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Document } from "../../examiner/src/document.ts";
import { KIND_BITS } from "../../examiner/src/markdown/kinds.ts";
import { kindsIn } from "../../examiner/src/markdown/kinds-in.ts";

function read(text: string, field: "raw" | "title" = "raw") {
  const document = new Document(field);
  document.update(text);
  return document;
}

/** Names of the kinds at the first place of `part`. */
function kindsOf(text: string, part: string): string[] {
  const at = text.indexOf(part);
  const { lines } = read(text);
  const line = lines.findIndex(({ end }) => end > at);
  const bits = kindsIn(lines, line, at, at + part.length);
  return Object.entries(KIND_BITS)
    .filter(([, bit]) => Math.floor(bits / bit) % 2 === 1)
    .map(([kind]) => kind);
}

const KINDS: Array<[text: string, part: string, kinds: string[]]> = [
  ["plain HERE", "HERE", []],
  ["a `HERE` b", "HERE", ["code"]],
  ["a ``x ` HERE`` b", "HERE", ["code"]],
  ["a ` HERE with one backtick", "HERE", []],
  ["```\nHERE\n```", "HERE", ["code"]],
  ["```ruby\nx\n```\nHERE", "HERE", []],
  ["```\nnever closed\n\nHERE", "HERE", ["code"]],
  ["~~~~\n~~~\nHERE\n~~~~", "HERE", ["code"]],
  ["text\n\n    HERE", "HERE", ["code"]],
  ["- item\n\n    HERE", "HERE", []],
  ["text\n    HERE", "HERE", []],
  ["> HERE", "HERE", ["quote"]],
  ["> first\nHERE goes on", "HERE", ["quote"]],
  ["> first\n\nHERE", "HERE", []],
  ["> ```\n> HERE", "HERE", ["quote", "code"]],
  ["> ```\n> x\nHERE", "HERE", []],
  ['[quote="ann, post:1, topic:2"]\nHERE\n[/quote]', "HERE", ["quote"]],
  ["[quote]x[/quote] HERE", "HERE", []],
  ["[quote]\n[quote]\nx\n[/quote]\nHERE\n[/quote]", "HERE", ["quote"]],
  ["```\n[quote]\n```\nHERE", "HERE", []],
  ["[code]\nHERE\n[/code]", "HERE", ["code"]],
  ["<pre>\nHERE\n</pre>", "HERE", ["code"]],
  ["<!-- a\nHERE\n-->", "HERE", ["html"]],
  ["<!-- a --> HERE", "HERE", []],
  ["[HERE](https://x.example)", "HERE", ["link-text"]],
  ["[text](https://HERE.example/a(b)c)", "HERE", ["link-target"]],
  ['[text](https://HERE.example "title")', "HERE", ["link-target"]],
  ["see https://HERE.example/x.", "HERE", ["link-target"]],
  ["<https://HERE.example>", "HERE", ["link-target"]],
  ["![HERE|690x388](upload://abc.png)", "HERE", ["alt-text"]],
  ["![film](upload://HERE.png)", "HERE", ["upload"]],
  ["[HERE.pdf|attachment](upload://abc.pdf) (1 MB)", "HERE", ["link-text"]],
  ["hello @HERE now", "HERE", ["mention"]],
  ["in #HERE today", "HERE", ["hashtag"]],
  ["ok :HERE:".toLowerCase(), "here", ["emoji"]],
  ['<img alt="HERE" src="x.png">', "HERE", ["html"]],
  ["<b>HERE</b>", "HERE", []],
  ["p<0.05 HERE >1", "HERE", []],
  ['[details="HERE"]\nx\n[/details]', "HERE", []],
  ["[spoiler]HERE[/spoiler]", "HERE", []],
  ["[poll type=regular]\n* HERE\n[/poll]", "HERE", []],
  ["| a | HERE |\n|---|---|", "HERE", []],
];

describe("document", () => {
  for (const [text, part, kinds] of KINDS) {
    it(`knows ${JSON.stringify(text)} as ${kinds.join(" and ") || "prose"}`, () => {
      assert.deepEqual(kindsOf(text, part), kinds);
    });
  }

  const MASKED: Array<[text: string, masked: string]> = [
    ["**bold** and _slanted_", "  bold   and  slanted "],
    ["snake_case and 2 * 3", "snake_case and 2 * 3"],
    ["# Heading", "  Heading"],
    ["> quoted", "  quoted"],
    ["[text](https://x.example)", " text  https://x.example "],
    ["![alt|10x20](upload://a.png)", "  alt        upload://a.png "],
    ["٠١٢\u00a0۳–۴ O’Brien", "012 3-4 O'Brien"],
    ["a&nbsp;b", "a      b"],
    ["[quote=ann]x[/quote]", "           x        "],
    ["~~gone~~ ~5 mg", "  gone   ~5 mg"],
    ["[date=2024-03-05]", "      2024-03-05 "],
  ];
  for (const [text, masked] of MASKED) {
    it(`masks ${JSON.stringify(text)}`, () =>
      assert.equal(read(text).masked, masked));
  }

  it("leaves a title as it is", () => {
    assert.equal(read("# **A** `b` > c", "title").masked, "# **A** 'b' > c");
  });

  it("finds pictures however they are written", () => {
    const text =
      '![a](upload://1.png)\n<img src="https://x.example/2.png">\n[img]https://x.example/3.png[/img]';
    assert.deepEqual(read(text).pictures, [
      "upload://1.png",
      "https://x.example/2.png",
      "https://x.example/3.png",
    ]);
  });

  it("keeps every text's length", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        assert.equal(read(text).masked.length, text.length);
      })
    );
  });
});
