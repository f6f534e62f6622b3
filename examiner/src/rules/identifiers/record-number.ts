import type { LocalRule, Match } from "../../rule.ts";
import { isDigit, isLetter, isUppercase } from "../../text/characters.ts";
import { afterCue } from "../../text/cues.ts";
import { placesBehind } from "../../text/gaps.ts";
import { digitsOf, isDate, isReference, isYears } from "../../text/numbers.ts";
import {
  accountAt,
  cardAt,
  groupedCardAt,
} from "../../text/numbers/bank-numbers.ts";
import { codeAt, convinces } from "../../text/numbers/record-codes.ts";
import { isStranger } from "../../text/numbers/strangers.ts";
import { tokenAt } from "../../text/numbers/tokens.ts";
import { walletAt } from "../../text/numbers/wallets.ts";
import { before, L, matchAt, sticky } from "../../text/patterns.ts";
import { hasRole } from "../../text/words.ts";

const match = (start: number, written?: string): Match | undefined =>
  written
    ? { start, end: start + written.length, suggestions: [""] }
    : undefined;

/** One letter is a label only behind a stroke. */
const STROKED = /^(?:и\/б|і\/х|h\/n)$/i;
const ROUND = /^[1-9]\d{0,3}0{3,9}$/;
const GROUPED_AMOUNT = /^[1-9]\d{0,2}(?: \d{3}){1,6}$/;

const HASH = 0x23;
/** "booking # 2203": elsewhere the sign begins a heading, a colour, a tag. */
const BEHIND_WORD = new RegExp(`[${L}.][ ]?$`);
const NUMBER_OF = /(?:номер[иау]?|number|no\.?|№|رقم) $/i;
/** PID|1||7730912^^^MAIN||…; the strokes are blanked as those of a table. */
const HL7 = sticky("[| ]{1,2}\\d{0,4}[| ]{1,3}([A-Za-z0-9-]{4,20})(?=\\^)");
const WALLET_WORD =
  /^(?:btc|eth|bitcoin|ethereum|crypto|usdt|litecoin|wallet)$/i;
const CARD_WORD = /^(?:card|visa|mastercard|карт.{1,3}|(?:ال)?بطاقة)$/i;
/** Words for a code that stands for a disease, a service or a substance. */
const CODE_WORD = /^(?:codes?|код.{0,2}|hash|nos?|nr|(?:ال)?(?:رمز|كود))$/i;

function walletBehind(text: string, end: number): Match | undefined {
  for (const { at } of placesBehind(text, end, 3)) {
    const wallet = match(at, walletAt(text, at));
    if (wallet) {
      return wallet;
    }
  }
  return undefined;
}

/** The name of a bank may stand between. */
function cardBehind(text: string, end: number): string | undefined {
  const gap = placesBehind(text, end, 2).find(({ at }) =>
    groupedCardAt(text, at)
  );
  return gap && afterCue(text, end).at === gap.at
    ? groupedCardAt(text, gap.at)
    : undefined;
}

function labelled(text: string, start: number, end: number): Match | undefined {
  if (end - start === 1 && !STROKED.test(text.slice(start - 2, end))) {
    return undefined;
  }
  const cue = text.slice(start, end);
  const field = cue === "PID" ? matchAt(HL7, text, end) : undefined;
  if (field) {
    return match(end + field[0].length - field[1]!.length, field[1]);
  }
  if (WALLET_WORD.test(cue)) {
    return walletBehind(text, end);
  }
  const sure = hasRole(cue, ["record-cue"]);
  const { at, byWord, bySign } = afterCue(text, end);
  if (at - end >= 48) {
    return undefined;
  }
  const label = {
    bySign,
    byWord:
      byWord ||
      hasRole(cue, ["number-word"]) ||
      NUMBER_OF.test(before(text, start, 10)),
  };
  const code =
    walletAt(text, at) ??
    (CARD_WORD.test(cue) ? cardBehind(text, end) : undefined) ??
    codeAt(text, at) ??
    (sure || label.byWord || bySign ? tokenAt(text, at) : undefined);
  return code &&
    convinces(code, sure, label) &&
    (sure || !isReference(text, start))
    ? match(at, code)
    : undefined;
}

/** "Badge number 44871", "вызов № 448213": a number of something that is not known to lead to nobody. */
function numbered(text: string, start: number, end: number): Match | undefined {
  const { at, bySign } = afterCue(text, end);
  if (at - end >= 32 || (at === end && isLetter(text.charCodeAt(at)))) {
    return undefined;
  }
  const code = codeAt(text, at) ?? tokenAt(text, at);
  if (!code) {
    return undefined;
  }
  const digits = digitsOf(code).length;
  const lettered = /[^\d ./-]/.test(code);
  const word = text.slice(start, end);
  if (
    CODE_WORD.test(word) &&
    !(/^no/i.test(word) && (bySign || text[end] === "."))
  ) {
    return undefined;
  }
  return (lettered ? digits > 3 : digits > (bySign ? 4 : 5)) &&
    !isDate(code) &&
    !isYears(code) &&
    !ROUND.test(code) &&
    !GROUPED_AMOUNT.test(code) &&
    !isStranger(text, start) &&
    !isReference(text, start) &&
    !isReference(text, at)
    ? match(at, code)
    : undefined;
}

/** Bank numbers tell themselves by their form and their check. */
function bankNumber(text: string, start: number, end: number) {
  if (end - start === 4) {
    return match(start, cardAt(text, start));
  }
  return isUppercase(text.charCodeAt(start - 1))
    ? match(start - 2, accountAt(text, start - 2))
    : undefined;
}

/** A record, case, account, policy, passport, licence, accession or card number behind the word that says so. */
export default {
  category: "ID_NUMBER",
  reads: ["quote", "code", "link-text", "alt-text", "hashtag", "emoji", "html"],
  wakes: {
    words: ["record-cue", "record-label", "number-word"],
    digits: true,
    characters: "№#",
  },
  look({ text }, start, end) {
    const first = text.charCodeAt(start);
    if (isDigit(first)) {
      return bankNumber(text, start, end);
    }
    if (first === HASH && !BEHIND_WORD.test(before(text, start, 2))) {
      return undefined;
    }
    const cue = text.slice(start, end);
    return hasRole(cue, ["record-cue", "record-label"])
      ? labelled(text, start, end)
      : numbered(text, start, end);
  },
} satisfies LocalRule;
