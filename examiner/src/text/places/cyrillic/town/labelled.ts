import { matchAt, sticky } from "../../../patterns.ts";
import type { Span } from "../../span.ts";
import { UP } from "../letters.ts";
import { GAP } from "./name-at.ts";
import { townAt } from "./town-at.ts";

/** Labels of forms, behind whose colon a town stands. */
export const LABEL =
  /^(?:мешкає|мешкала|мешкав|проживає|проживала|проживав|проживает|проживал|проживала|адреса|адрес|прописка|прописан|прописана|зареєстрований|зареєстрована|зарегистрирован|зарегистрирована|місто|город|село)$/i;
const REGISTERED = /^(?:проп|зар)/i;
const LABELLED = sticky(` ?: {0,3}(?=[${UP}])`);
const REGISTERED_IN = sticky(`(?: ?[:-])? {1,3}(?=[${UP}])`);

/** "|проживає|: Омск" */
export function labelled(
  text: string,
  end: number,
  word: string
): Span | undefined {
  const label = matchAt(
    REGISTERED.test(word) ? REGISTERED_IN : LABELLED,
    text,
    end
  )?.[0];
  const gap = label && matchAt(GAP, text, end + label.length)?.[0];
  return label
    ? townAt(text, end + label.length + (gap?.length ?? 0), true)
    : undefined;
}
