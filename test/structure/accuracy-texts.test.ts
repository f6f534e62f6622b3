import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { PARTS, textsOf } from "../../scripts/bench/accuracy/texts.mjs";
import { TYPES } from "../../scripts/bench/accuracy/types.mjs";

const LANGUAGES = ["en", "uk", "ru", "ar"];
const LETTER = /[\p{L}\p{N}]/u;
// Titles are said of many people; the name behind them is what counts.
const TITLE = /^(?:mr|mrs|ms|dr|prof|герр|пан|пані|д-р|г-жа|г-н)\b\.? /iu;

// Arabic writes "and", "in", "for", "like" and "the" in one with the word behind them.
const PARTICLE = /(?:^|[^\p{L}])[وف]?[بلك]?(?:ال)?ـ?$/u;

const texts = PARTS.flatMap(textsOf);
// Who writes rules must not read what measures them, in a failing test either.
const shown = (id: string, words: string) =>
  id.startsWith("measuring/") ? `${words.length} characters` : words;
const share = (of: typeof texts) =>
  of.filter((text) => text.spans.length > 0).length / of.length;

describe("texts with known identifiers", () => {
  it("come once", () => {
    const folded = texts.map(({ text }) =>
      text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ")
    );
    const again = texts.filter(
      (_, index) => folded.indexOf(folded[index]!) !== index
    );
    assert.deepEqual(
      again.map(({ id }) => id),
      []
    );
  });

  it("mark whole words, without spaces around", () => {
    const cut = texts.flatMap(({ id, text, spans: marked }) =>
      marked
        .filter(({ start, end }) => {
          const words = text.slice(start, end);
          const glued = (a = "", b = "") => LETTER.test(a) && LETTER.test(b);
          const lead = text.slice(Math.max(0, start - 6), start);
          return (
            words !== words.trim() ||
            words === "" ||
            (!PARTICLE.test(lead) && glued(text[start - 1], words[0])) ||
            glued(words.at(-1), text[end])
          );
        })
        .map(({ start, end }) => `${id}: ${shown(id, text.slice(start, end))}`)
    );
    assert.deepEqual(cut, []);
  });

  it("leave titles outside names", () => {
    const inside = texts.flatMap(({ id, text, spans: marked }) =>
      marked
        .filter(({ type }) => type === "NAME" || type === "RELATIVE_NAME")
        .map(({ start, end }) => text.slice(start, end))
        .filter((name) => TITLE.test(name))
        .map((name) => `${id}: ${shown(id, name)}`)
    );
    assert.deepEqual(inside, []);
  });

  for (const part of PARTS) {
    const own = textsOf(part);

    it(`${part}: about as many with identifiers as without, in each language`, () => {
      for (const lang of LANGUAGES) {
        const ofLanguage = own.filter((text) => text.lang === lang);
        const holding = share(ofLanguage);
        assert.ok(ofLanguage.length >= 40, `${lang}: ${ofLanguage.length}`);
        assert.ok(holding > 0.35 && holding < 0.65, `${lang}: ${holding}`);
      }
    });

    it(`${part}: every type in English, the common ones everywhere`, () => {
      const types = (lang: string) =>
        new Set(
          own
            .filter((text) => text.lang === lang)
            .flatMap((text) => text.spans.map(({ type }) => type))
        );
      assert.deepEqual(
        TYPES.filter((type) => !types("en").has(type)),
        []
      );
      for (const lang of LANGUAGES) {
        const missing = TYPES.filter(
          (type) => type !== "OTHER" && !types(lang).has(type)
        );
        assert.ok(missing.length <= 3, `${lang}: ${missing}`);
      }
    });
  }
});
