import { placesBehind } from "../gaps.ts";
import { matchAt, sticky } from "../patterns.ts";
import { groupedCardAt } from "./bank-numbers.ts";
import { walletAt } from "./wallets.ts";

const WALLET_WORD =
  /^(?:btc|eth|bitcoin|ethereum|crypto|usdt|litecoin|wallet)$/i;
const CARD_WORD = /^(?:card|visa|mastercard|карт.{1,3}|(?:ال)?بطاقة)$/i;

/** Words that stand for nothing but a wallet, which no other code is looked for behind. */
export const isWalletWord = (word: string) => WALLET_WORD.test(word);

/** The wallet behind its word, a few words may stand between. */
export function walletBehind(text: string, end: number) {
  const gap = placesBehind(text, end, 3).find(({ at }) => walletAt(text, at));
  return gap && ([gap.at, walletAt(text, gap.at)!] as const);
}

/** The card behind its word; the name of a bank may stand between. */
export function cardBehind(text: string, word: string, end: number) {
  const gap = CARD_WORD.test(word)
    ? placesBehind(text, end, 2).find(({ at }) => groupedCardAt(text, at))
    : undefined;
  return gap && ([gap.at, groupedCardAt(text, gap.at)!] as const);
}

// The cue may stand before: "last 4 of his SSN: 9981".
const TAIL = sticky(
  "(?: number| no\\.?| card)?(?: is)? (?:ending|ends|last (?:4|four)(?: digits)?)(?: in| with| are| is)?[ :]{1,2}(\\d{4})(?!\\d)",
  "i"
);
const AFTER_LAST = sticky("[ :]{1,2}(?:is |was )?(\\d{4})(?!\\d)", "i");
const LAST_OF = /last (?:4|four)(?: digits)? of (?:[a-z]{2,5} )?$/i;

/** The last digits of a number, where the text says that they are: "SSN ending in 4417". */
export function tailBehind(text: string, start: number, end: number) {
  const found =
    matchAt(TAIL, text, end) ??
    (LAST_OF.test(text.slice(Math.max(0, start - 30), start))
      ? matchAt(AFTER_LAST, text, end)
      : null);
  return found && ([end + found[0].length - 4, found[1]!] as const);
}
