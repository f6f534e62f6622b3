import type { LocalRule } from "../../rule.ts";
import { matchAt, sticky } from "../../text/patterns.ts";

const WORD =
  "(?:handle|username|user|account|acc|profile|page|name|id|nick|login|is|at|as|my|his|her|the|it's|on|нік|ник|логін|логин|акаунт|аккаунт|профіль|профиль|його|її|его|её|мій|мой|حساب|حسابه|حسابها|اسم|المستخدم|هو|على)";
const GAP = `(?:[ :,(='"-]{1,3}|(?='s))(?:'s )?(?:${WORD}[ :,(='"-]{1,3}){0,3}`;
const HANDLE = sticky(
  `${GAP}(@[A-Za-z0-9_](?:[A-Za-z0-9_]|\\.(?=[A-Za-z0-9_])){2,31}|live:[A-Za-z0-9._-]{3,40})(?![A-Za-z0-9@])`,
  "i"
);
// Without its sign a name needs what no word has: a dot, a stroke or digits inside.
const BARE = sticky(
  `(?:[ ]?[:=] ?|(?:'s| is| handle| username| id| нік| ник| логін| логин)(?: is)?:? |s? )([a-z][a-z0-9]{1,20}(?:[._][a-z0-9]{1,20}){1,3})(?![A-Za-z0-9@/.]|-)`,
  "i"
);

/** Words that programs and sentences use for much else. */
const AMBIGUOUS =
  /^(?:signal|line|handle|messenger|discord|ig|fb|snap|imo|нік|ник|логін|логин|at|собак.|собачк.|равлик.?)$/i;

/** The name under which somebody is found in a messenger or a network. */
export default {
  category: "PHONE_FAX",
  reads: ["quote", "code", "link-text", "alt-text", "mention"],
  wakes: { words: ["contact-cue"] },
  look({ text }, start, end) {
    if (end - start < 2 || text.slice(start, end).toLowerCase() === "at") {
      return undefined;
    }
    const found =
      matchAt(HANDLE, text, end) ??
      (AMBIGUOUS.test(text.slice(start, end))
        ? undefined
        : matchAt(BARE, text, end));
    const handle = found?.[1];
    if (!found || !handle) {
      return undefined;
    }
    const to = end + found[0].length;
    return { start: to - handle.length, end: to, suggestions: [""] };
  },
} satisfies LocalRule;
