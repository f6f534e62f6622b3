import type { LocalRule } from "../../rule.ts";
import { type Gap, placesBehind } from "../../text/gaps.ts";
import { digitsOf, isReference } from "../../text/numbers.ts";
import { deviceCodeAt } from "../../text/numbers/device-codes.ts";
import { tokenAt } from "../../text/numbers/tokens.ts";
import { after, before, L } from "../../text/patterns.ts";

const LABEL =
  /^(?:serials?|sn|asset|lots?|batch|udi|di|серійн.{1,3}|серийн.{2,3}|завод.{3,5}|зав|лот.{0,2}|парт[иі].|[صو]?(?:ال|لل|بال)?(?:تسلسلي|متسلسل|تسلسل|دفعة|تشغيلة))$/;
const STROKED = /^[sс]\/[nн]$/i;
const SERIES = /^сер[иі].$/;
const GOODS = /^(?:lots?|batch|лот.{0,2}|парт[иі].|(?:ال)?(?:دفعة|تشغيلة))$/;

/** Medicines and reagents have lots as well; those lead to nobody. */
const MEDICINE =
  /vaccin|insulin (?!pump)|heparin|tablet|capsule|vial|ampoule|dose|reagent|assay|antibod|serum|buffer|media|culture|kit|mrna|pfizer|moderna|вакцин|препарат|таблет|ампул|реактив|набор|сыворот|сироват|لقاح|دواء|أمبول|حقن/i;
const DEVICE =
  /стимулятор|протез|имплант|імплант|насос|помп|стент|клапан|дефиб|дефіб|прибор|прилад|пристр|устройств|линз|лінз|сетк|сітк|шунт|электрод|електрод|икд|ікд|экс|екс|чашк/i;
/** A noun needs more than a word like "serial": a word or sign for "number", or a code that no model has. */
const NUMBER = /[#№]|\b(?:no|num|number|id|nr)\b|номер|رقم/i;

const TWO_WORDS = new RegExp(` [${L}]{1,24} [${L}]{1,24} `);

/** 4AB7CD */
const SHORT = /^[A-Z\d]{6,10}$/;

/** "lots below 200-4410": what stands between has to speak of a number. */
const OTHER_WORD = /\b(?!of\b|the\b|for\b|no\b|num|id\b|is\b)[a-z]{2,24} $/i;

const lettered = (code: string) => /[^\d ./-]/.test(code);

function behindLabel(text: string, { at, written }: Gap, word: string) {
  const code = deviceCodeAt(text, at);
  const digits = code ? digitsOf(code).length : 0;
  const announced = /[:#№=]/.test(written) || NUMBER.test(written);
  if (code && GOODS.test(word) && !lettered(code) && OTHER_WORD.test(written)) {
    return undefined;
  }
  const far = TWO_WORDS.test(written) && !/[:#№]/.test(written);
  if (!code) {
    const token = /^(?:serials?|sn)$/.test(word) ? tokenAt(text, at) : "";
    return token && SHORT.test(token) ? token : undefined;
  }
  return (lettered(code) ? digits > 2 : digits > (announced && !far ? 3 : 4)) &&
    !(GOODS.test(word) && !announced && !lettered(code) && digits < 6)
    ? code
    : undefined;
}

function behindNoun(text: string, { at, written }: Gap) {
  const code = deviceCodeAt(text, at);
  if (!code || /[.;,]/.test(written)) {
    return undefined;
  }
  return NUMBER.test(written)
    ? digitsOf(code).length > 3 || (lettered(code) && /id\b/i.test(written))
      ? code
      : undefined
    : lettered(code) && digitsOf(code).length > 4 && /[-A-ZА-Я]{2}/.test(code)
      ? code
      : undefined;
}

/** The serial or lot number of what a patient carries: a pacemaker, a pump, an implant. */
export default {
  category: "DEVICE",
  reads: ["quote", "code", "link-text", "alt-text", "hashtag", "emoji", "html"],
  wakes: { words: ["device-cue"] },
  look({ text }, start, end) {
    const word = text.slice(start, end).toLowerCase();
    const around = before(text, start, 60);
    const labelled =
      LABEL.test(word) ||
      (end - start === 1 && STROKED.test(text.slice(start - 2, end))) ||
      (SERIES.test(word) && DEVICE.test(around));
    if ((end - start === 1 && !labelled) || (SERIES.test(word) && !labelled)) {
      return undefined;
    }
    for (const gap of placesBehind(text, end, labelled ? 5 : 2)) {
      const code = labelled
        ? behindLabel(text, gap, word)
        : behindNoun(text, gap);
      if (
        code &&
        !isReference(text, start) &&
        !(
          GOODS.test(word) &&
          MEDICINE.test(around + after(text, gap.at + code.length, 30))
        )
      ) {
        return { start: gap.at, end: gap.at + code.length, suggestions: [""] };
      }
    }
    return undefined;
  },
} satisfies LocalRule;
