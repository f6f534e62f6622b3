import { matchAt, sticky } from "../../../patterns.ts";
import type { Span } from "../../span.ts";
import { known } from "./known.ts";

/** "الرمز |البريدي| 11511 القاهرة" */
export const POSTAL = /بريدي$/;
const CODE = sticky(" ?:? ?\\d{4,6}[،,]? ");

/** "البريدي| 11511 |القاهرة" */
export function behindPostcode(text: string, end: number): Span | undefined {
  const code = matchAt(CODE, text, end)?.[0];
  const past = code && known(text, end + code.length);
  return code && past ? { start: end + code.length, end: past } : undefined;
}
