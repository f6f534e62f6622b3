import type { LocalRule } from "../../rule.ts";
import { before, L, matchAt, sticky } from "../../text/patterns.ts";

// The rich editor writes "\_" for "_".
const LOCAL_PART = new RegExp(`(?:[${L}0-9._%+'-]|\\\\_){1,64}$`);
const DOMAIN = sticky(
  `@(?:[${L}0-9](?:[${L}0-9-]{0,62})\\.){1,5}[${L}][${L}0-9-]{1,23}`
);
const LEADING_DOTS = /^[.'-]{1,64}/;

/** An e-mail address; whose it is does not matter. */
export default {
  category: "EMAIL",
  reads: [
    "quote",
    "code",
    "link-text",
    "link-target",
    "alt-text",
    "hashtag",
    "html",
  ],
  wakes: { characters: "@" },
  look({ text }, at) {
    const domain = matchAt(DOMAIN, text, at);
    const local =
      domain &&
      LOCAL_PART.exec(before(text, at, 64))?.[0].replace(LEADING_DOTS, "");
    if (!domain || !local) {
      return undefined;
    }
    return {
      start: at - local.length,
      end: at + domain[0].length,
      suggestions: [""],
    };
  },
} satisfies LocalRule;
