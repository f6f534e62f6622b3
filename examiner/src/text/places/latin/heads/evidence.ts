import { isKnownFacility, isRegion, isTown } from "../../lists.ts";
import type { Word } from "../capitals.ts";
import { isName } from "./is-name.ts";

/** Saints, mountains and crowns, after which places of care are called. */
export const SAINT =
  /^(?:St|Ste|Saint|San|Santa|Sankt|Our|Mt|Mount|Notre|Al|El|King|Queen|Prince|Princess)\.?$/;

/** Does a saint, an owner, a town or a second name say that it is one place? */
export const hasEvidence = (words: readonly Word[]) =>
  words.some(
    ({ text }) => SAINT.test(text) || text.endsWith("'s") || text.endsWith("s'")
  ) ||
  words.some(({ text }, at) =>
    [text, `${text} ${words[at + 1]?.text}`].some(
      (name) => isTown(name) || isKnownFacility(name) || isRegion(name)
    )
  ) ||
  words.filter(isName).length > 1;

export const hasTownOrSaint = (words: readonly Word[]) =>
  words.some(
    ({ text }, at) =>
      /^(?:St|Saint|Sankt)\.?$/.test(text) && at < words.length - 1
  ) ||
  words.some(
    ({ text }, at) => isTown(text) || isTown(`${text} ${words[at + 1]?.text}`)
  );
