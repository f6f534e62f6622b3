import type { LocalRule } from "../../rule.ts";
import { isWord } from "../../text/characters.ts";
import { fileNameBefore, tellsWhose } from "../../text/file-names.ts";
import { before } from "../../text/patterns.ts";

const DOT = 0x2e;
const CUE =
  /(?:photo|photograph|picture|selfie|portrait|image of (?:him|her|the patient)|face|video|voice|voicemail|audio|record(?:ing|ed)|dictation|interview|фото|світлин|селфі|селфи|запис|відео|видео|голос|портрет|صورة|صوت|تسجيل|سيلفي)[^.!?\n]{0,30}$/i;

/** A file whose name says whose face or voice is in it. */
export default {
  category: "OTHER",
  reads: ["quote", "code", "link-text", "alt-text", "hashtag", "emoji", "html"],
  wakes: { words: ["media-cue"] },
  look({ text }, start, end) {
    if (text.charCodeAt(start - 1) !== DOT) {
      return undefined;
    }
    // "mp3" and "m4a" are letters and a digit.
    const past = /^(?:mp[34]|m4[av])/i.test(text.slice(start, start + 3))
      ? start + 3
      : end;
    if (isWord(text.charCodeAt(past)) || (past === end && end - start < 3)) {
      return undefined;
    }
    const written = fileNameBefore(text, start - 1);
    // A bracket that is not closed in the name stands around it.
    const name = written.includes(")") ? written : written.replace(/^\(/, "");
    const from = start - 1 - name.length;
    if (!name || /[/\\@.:]/.test(text[from - 1] ?? "")) {
      return undefined;
    }
    return tellsWhose(name, CUE.test(before(text, from, 40)))
      ? { start: from, end: past, suggestions: [""] }
      : undefined;
  },
} satisfies LocalRule;
