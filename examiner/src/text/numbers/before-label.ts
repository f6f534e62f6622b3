import { isDate } from "../numbers.ts";
import { after, before } from "../patterns.ts";
import type { Placed } from "./placed.ts";
import { isForeign } from "./tokens.ts";

const BEFORE_LABEL = /(?:^|[^A-Za-z\d/-])([A-Z\d][A-Za-z\d/-]{4,20}) \($/;

/** "MG-0093341 (|accession|)": the label stands behind in brackets. */
export function beforeLabel(
  text: string,
  start: number,
  end: number
): Placed | undefined {
  const code =
    text[start - 1] === "(" && /^(?:\)| n(?:o|um))/.test(after(text, end, 4))
      ? BEFORE_LABEL.exec(before(text, start, 26))?.[1]
      : undefined;
  return code && /\d{4}/.test(code) && !isDate(code) && !isForeign(code)
    ? [start - 2 - code.length, code]
    : undefined;
}
