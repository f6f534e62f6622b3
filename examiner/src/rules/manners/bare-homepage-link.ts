import type { LocalRule } from "../../rule.ts";
import { type Link, linkAt, wwwLinkAt } from "../../text/links.ts";

/** A path that every site answers with its first page, in whichever language. */
const FIRST_PAGE =
  /^\/?(?:(?:[a-z]{2}(?:-[a-z]{2})?|home|main|index|default|index\.(?:html?|php|aspx?|jsp)|default\.aspx?|home\.html?)\/?){0,2}$/i;
const PUBLIC_HOST = /\.[a-z\u0400-\u04ff]{2,24}$|\.xn--[a-z0-9]{2,24}$/;

const isHomePage = ({ host, rest, whole }: Link) =>
  whole && FIRST_PAGE.test(rest) && PUBLIC_HOST.test(host);

/** A link to a home page, where only the exact page would save others a search. */
export default {
  category: "MANNERS",
  reads: ["link-target"],
  wakes: { characters: ":." },
  look({ text }, at) {
    const link = text[at] === ":" ? linkAt(text, at) : wwwLinkAt(text, at);
    return link && isHomePage(link)
      ? { start: link.start, end: link.end }
      : undefined;
  },
} satisfies LocalRule;
