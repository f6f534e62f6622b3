import type { LocalRule } from "../../rule.ts";
import { isWord } from "../../text/characters.ts";
import { placesBehind } from "../../text/gaps.ts";
import { isYears } from "../../text/numbers.ts";
import { tokenAt } from "../../text/numbers/tokens.ts";
import { L } from "../../text/patterns.ts";

/** The words that wake this rule and are no endings of files. */
const BODY =
  /^(?:faceprint|fingerprints?|thumbprint|handprint|palmprint|palm|iris|retinal?|voiceprint|voice|face|facial|biometrics?|відбит.{2,3}|райдужк.|біометричн.{1,3}|голос.{0,5}|обличч.|отпечат.{2,3}|радужк.|биометрическ.{2,3}|лиц[ао]|.{0,3}(?:بصمة|بصمات|قزحية))$/;
const NO_LETTERS = new RegExp(`[^${L}]{1,16}`);
const FILE = /\./;
/** What may stand between the body's part and its code. */
const SMALL =
  /^(?:template|templates|scan|scans|id|ids|sample|hash|record|recognition|print|prints|no|number|num|ref|reference|code|key|file|is|was|stored|as|under|enrolled|enrolment|data|token|ока|пальця|пальцев|пальца|шаблон.?|зразок|образец|скан|номер|код|файл|лица|обличчя|запис|запись|العين|الإصبع|الوجه|الصوت|الأصبع|رقم|رمز|قالب|القزحية|هو)$/i;

const TEMPLATE = /^templates?$/;
const OF_BODY = /^(?:fp|ir|iris|face|voice|palm|bio)[_-]/i;

/** What a word or a measure is not: two digits, and capitals, many digits or strokes. */
const isCode = (code: string) =>
  /\d{2}|^[0-9a-f]{8,64}$/.test(code) &&
  /^[0-9a-f]{8,64}$|[A-ZА-Я]{2}|\d{5}|\d-\d|_/.test(code);

const wordsOf = (written: string) => written.split(NO_LETTERS).filter(Boolean);

/** The number under which a fingerprint, an iris, a voice or a face is kept. */
export default {
  category: "OTHER",
  reads: ["quote", "code", "link-text", "alt-text", "hashtag", "emoji", "html"],
  wakes: { words: ["media-cue"] },
  look({ text }, start, end) {
    const word = text.slice(start, end).toLowerCase();
    const template = TEMPLATE.test(word);
    if (
      !(template || BODY.test(word)) ||
      text[start - 1] === "." ||
      isWord(text.charCodeAt(start - 1))
    ) {
      return undefined;
    }
    for (const { at, written } of placesBehind(text, end, 4)) {
      if (!wordsOf(written).every((one) => SMALL.test(one))) {
        return undefined;
      }
      const code = tokenAt(text, at);
      if (template && !OF_BODY.test(code ?? "")) {
        continue;
      }
      if (code && isCode(code) && !isYears(code) && !FILE.test(code)) {
        return { start: at, end: at + code.length, suggestions: [""] };
      }
    }
    return undefined;
  },
} satisfies LocalRule;
