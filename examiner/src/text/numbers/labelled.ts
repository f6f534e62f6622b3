import { before } from "../patterns.ts";
import { beforeLabel } from "./before-label.ts";
import {
  cardBehind,
  isWalletWord,
  tailBehind,
  walletBehind,
} from "./card-and-wallet.ts";
import { coded } from "./coded.ts";
import { field } from "./machine-fields.ts";
import type { Placed } from "./placed.ts";

/** One letter is a label only behind a stroke. */
const STROKED = /^(?:и[./]б|і[./]х|h\/n)$/i;

/** "رمز الفحص 93306": of a service. */
const CODE_OF = /(?:رمز|كود) $/;

/** The number of a record, an account, a policy behind the word [start, end) that stands for it. */
export function labelledAt(
  text: string,
  start: number,
  end: number
): Placed | undefined {
  if (end - start === 1 && !STROKED.test(text.slice(start - 2, end))) {
    return undefined;
  }
  if (CODE_OF.test(before(text, start, 6))) {
    return undefined;
  }
  const cue = text.slice(start, end);
  return isWalletWord(cue)
    ? walletBehind(text, end)
    : (beforeLabel(text, start, end) ??
        field(text, cue, end) ??
        cardBehind(text, cue, end) ??
        coded(text, start, end) ??
        tailBehind(text, start, end) ??
        undefined);
}
