import { goesOn, isYears } from "../numbers.ts";
import { LU, matchAt, sticky } from "../patterns.ts";

const CREW =
  /^(?:ambulances?|car|unit|rrv|vehicle|forklift|tram|truck|lorry|bus|taxi|cab|fleet|medic|helicopter|борт.{0,2}|бригад.{1,2}|(?:و|ال)?إسعاف|الإسعاف)$/;
const CODE = sticky(
  `[${LU}]{1,3}[- ]?\\d{2,5}(?![${LU}a-z\\d])|\\d{1,5}(?:-[${LU}\\d]{1,3})?(?![${LU}a-z\\d])`
);
const HELP = /^(?:1(?:0[123]|1[0-9]|5[05])|9(?:11|99)|000)$/;
const ONLY_LABEL =
  /^[ .:#№(-]{0,4}(?:(?:unit|crew|no|num|number|car|rig|id|рег|номер|رقم)[ .:#№(-]{0,4}){0,2}$/i;

/** The number of an ambulance, a crew, a bus of a fleet: "ambulance A-4471", "fleet no. 4482", "борт № 117". */
export function unitAt(
  text: string,
  at: number,
  word: string,
  written: string
): string | undefined {
  const code =
    CREW.test(word) && ONLY_LABEL.test(written)
      ? matchAt(CODE, text, at)?.[0]
      : undefined;
  if (
    !code ||
    (HELP.test(code) && !/^борт/.test(word)) ||
    isYears(code) ||
    goesOn(text, at + code.length)
  ) {
    return undefined;
  }
  const small =
    (word === "car" && !/[#№]|no\b|num/i.test(written)) ||
    (/^(?:truck|lorry|bus|tram|car|taxi|cab)$/.test(word) && code.length < 4) ||
    (/^бригад/.test(word) && code.length < 3);
  const announced = /[#№]|no\b|num|unit|номер|رقم/i.test(written);
  const lettered = /\D/.test(code);
  return !small &&
    (announced ||
      (lettered && (word !== "unit" || code.length > 4)) ||
      (word === "rrv" && code.length > 2) ||
      (word === "борт" && code.length > 2))
    ? code
    : undefined;
}
