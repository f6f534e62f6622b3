import { REACH } from "../rule.ts";
import { before } from "./patterns.ts";

/** A link as far as a rule may see it. UTF-16 offsets, half open. */
export interface Link {
  readonly start: number;
  readonly end: number;
  /** In small letters, without user, port and a leading "www.". */
  readonly host: string;
  /** What follows the host: path, query, fragment; "" if nothing does. */
  readonly rest: string;
  /** False when the link goes on beyond the reach of the rule. */
  readonly whole: boolean;
}

const SCHEME = /(?:^|[^A-Za-z])((?:https?|ftp):\/\/)$/i;
const LONGEST_SCHEME = 9;
const AUTHORITY = /^[^/?#]{1,120}/;
const USER_OR_PORT = /^[^@]{0,100}@|:\d{1,5}$/g;
const STOP = /[\s"<>[\]`|\\،؛«»]/;
const TRAILING = /[.,;:!?'*_]/;

// A bare host is taken for a link only under an ending that no abbreviation before a slash has.
const BARE_HOST =
  /(?:^|[^A-Za-z0-9@/._-])((?:[a-z0-9-]{1,63}\.){1,5}(?:com|org|net|info|io|me|eu|uk|ua|ru|gov|edu|int|health|clinic|hospital|cloud|app|example|de|fr|pl|ca|au|sa|ae|eg|local|lan|internal)(?::\d{1,5})?)$/i;
const LONGEST_HOST = 100;

const WWW = /(?:^|[^A-Za-z0-9@/._-])www$/i;

/** Where a link that began earlier ends: at white space, a quote, or a ")" that it did not open. */
function linkEnd(text: string, from: number, limit: number): number {
  let open = 0;
  let end = from;
  for (; end < limit && !STOP.test(text[end]!); end++) {
    if (text[end] === "(") {
      open++;
    } else if (text[end] === ")" && --open < 0) {
      break;
    }
  }
  return end;
}

function trimmed(text: string, from: number, end: number): number {
  while (end > from && TRAILING.test(text[end - 1]!)) {
    end--;
  }
  return end;
}

/** Reads the link whose host begins at `from`; `woken` is the end of the place that woke the rule. */
function read(
  text: string,
  start: number,
  from: number,
  woken: number
): Link | undefined {
  const limit = woken + REACH;
  const stop = linkEnd(text, from, Math.min(limit, text.length));
  const whole = stop < limit;
  const end = whole ? trimmed(text, from, stop) : stop;
  const authority = AUTHORITY.exec(text.slice(from, end))?.[0];
  if (!authority) {
    return undefined;
  }
  const host = authority
    .toLowerCase()
    .replace(USER_OR_PORT, "")
    .replace(/^www\./, "");
  return {
    start,
    end,
    host,
    rest: text.slice(from + authority.length, end),
    whole,
  };
}

/** The link whose "://" begins at `colon`. */
export function linkAt(text: string, colon: number): Link | undefined {
  if (!text.startsWith("://", colon)) {
    return undefined;
  }
  const from = colon + 3;
  const scheme = SCHEME.exec(before(text, from, LONGEST_SCHEME))?.[1];
  return scheme ? read(text, from - scheme.length, from, colon + 1) : undefined;
}

/** A link without a scheme ("pacs.example.org/study/4711"), by the first slash behind its host. */
export function bareLinkAt(text: string, slash: number): Link | undefined {
  if (!/[a-z0-9]/i.test(text[slash - 1] ?? "")) {
    return undefined;
  }
  const host = BARE_HOST.exec(before(text, slash, LONGEST_HOST))?.[1];
  return host
    ? read(text, slash - host.length, slash - host.length, slash + 1)
    : undefined;
}

/** The link that begins with "www" and has its first dot at `dot`; one with a scheme is `linkAt`'s. */
export function wwwLinkAt(text: string, dot: number): Link | undefined {
  const start = dot - 3;
  return WWW.test(before(text, dot, 4))
    ? read(text, start, start, dot + 1)
    : undefined;
}
