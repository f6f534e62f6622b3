import type { LocalRule } from "../../rule.ts";
import { spelledAddress } from "../../text/addresses.ts";
import { before, L, matchAt, sticky } from "../../text/patterns.ts";

// The rich editor writes "\\_" for "_".
const LOCAL_PART = new RegExp(`(?:[${L}0-9._%+'-]|\\\\_){1,64}$`);
const DOMAIN = sticky(
  `@(?:[${L}0-9](?:[${L}0-9-]{0,62})\\.){1,5}[${L}][${L}0-9-]{1,23}`
);
const LEADING_DOTS = /^[.'-]{1,64}/;

/** An e-mail address, also one that is spelled so that programs do not see it; whose it is does not matter. */
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
    "mention",
  ],
  wakes: { characters: "@", words: ["contact-cue"] },
  look({ text }, at, end) {
    const domain = text[at] === "@" ? matchAt(DOMAIN, text, at) : undefined;
    if (!domain) {
      const [from, to] = spelledAddress(text, at, end) ?? [];
      return from === undefined
        ? undefined
        : { start: from, end: to!, suggestions: [""] };
    }
    const local = LOCAL_PART.exec(before(text, at, 64))?.[0].replace(
      LEADING_DOTS,
      ""
    );
    return local
      ? {
          start: at - local.length,
          end: at + domain[0].length,
          suggestions: [""],
        }
      : undefined;
  },
} satisfies LocalRule;
