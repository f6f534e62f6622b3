import { inCell } from "../in-codes.ts";
import type { Named } from "../named.ts";
import { isCyrillic } from "../scripts.ts";
import { aloneOfAge } from "./alone-of-age.ts";
import { bySlavicLead } from "./by-lead.ts";
import { doer } from "./doer.ts";
import { withAge } from "./with-age.ts";
import { withPatronymic } from "./with-patronymic.ts";
import { withTrade } from "./with-trade.ts";

export function bySlavicShape(
  text: string,
  start: number,
  end: number
): Named | undefined {
  if (!isCyrillic(text[start]!)) {
    return undefined;
  }
  return (
    withPatronymic(text, start, end) ??
    bySlavicLead(text, start) ??
    doer(text, start, end) ??
    (text[end] === ","
      ? (withTrade(text, start) ?? aloneOfAge(text, start))
      : (withAge(text, start) ?? inCell(text, start, end)))
  );
}
