import { L, LU, matchAt, sticky } from "../../../patterns.ts";
import { isRegion } from "../../lists.ts";

const STATE = sticky(
  `,? (?:[A-Z]{2}(?![A-Za-z0-9])|[A-Z]\\.[A-Z]\\.|[${LU}][${L}]{3,14}(?: [${LU}][${L}]{3,12})?)`
);

/** The state or country behind a town belongs to it: "Cedar Rapids|, IA|". */
export function withState(text: string, end: number): number {
  const state = matchAt(STATE, text, end)?.[0];
  const name = state?.replace(/^,? /, "");
  if (!state || !name || !(isRegion(name) || isRegion(name.split(" ")[0]!))) {
    return end;
  }
  return state.startsWith(",") || /^[A-Z]{2}$/.test(name)
    ? end + (isRegion(name) ? state.length : state.indexOf(" ", 2))
    : end;
}

const STATED = sticky(
  `[${LU}][${L}'.-]{1,20}(?: [${LU}][${L}'-]{1,20}){0,2}, (?:[A-Z]{2}(?![A-Za-z0-9])|[${LU}][a-z]{3,12}(?: [${LU}][a-z]{3,12})?)`
);

/** "in Cheyenne, Wyoming": a state says that the word before it is a town. */
export function statedAt(text: string, at: number): boolean {
  const found = matchAt(STATED, text, at)?.[0];
  const state = found?.split(", ")[1];
  return (
    state !== undefined && (isRegion(state) || isRegion(state.split(" ")[0]!))
  );
}
