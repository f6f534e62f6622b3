import type { Word } from "../capitals.ts";

const NATIONS =
  /^(?:American|British|European|Canadian|Australian|Australasian|International|World|National|Royal|US|UK|EU|U\.S\.|Global|Federal|Indian|Japanese|Chinese|German|French|Italian|Spanish|Scottish|Irish|Dutch|Nordic)$/;
/** What writes guidelines if a nation stands before it. */
export const ISSUERS =
  /^(?:college|institute|institutes|academy|foundation|society|association|health|centers|trust|group|school|service|system|medical|general)$/i;

/** "Br J Sports Med" is a journal. */
export const isJournal = (words: readonly Word[]) =>
  words.some(({ text }) => text === "J");

/** "American College of …" writes guidelines; nobody is treated there. */
export const isIssuer = (words: readonly Word[], head: string) =>
  words.length > 0 &&
  NATIONS.test(words[0]!.text) &&
  (ISSUERS.test(head) || words.some(({ text }) => ISSUERS.test(text))) &&
  !/^(?:hospital|infirmary|clinic|university)$/i.test(head);
