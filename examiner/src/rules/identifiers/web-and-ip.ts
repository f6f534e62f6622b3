import type { LocalRule, Match, View } from "../../rule.ts";
import {
  isLinkWord,
  isLiterature,
  isProfile,
  isSharing,
} from "../../text/hosts.ts";
import { ipv4End, ipv6Around } from "../../text/ip.ts";
import {
  isHome,
  isId,
  isName,
  isNamedFile,
  isNumberedName,
  isOpaque,
  isShortSecret,
} from "../../text/link-parts.ts";
import { bareLinkAt, type Link, linkAt } from "../../text/links.ts";
import { macAround } from "../../text/mac.ts";

const COLON = 0x3a;
const SLASH = 0x2f;
const DOT = 0x2e;
const DASH = 0x2d;

const PRIVATE_HOST =
  /^(?!localhost$)[^.]{2,63}$|\.(?:local|lan|internal|intranet|intra|corp|home)$/;
const IP_HOST = /^\d{1,3}(?:\.\d{1,3}){3}$/;
const OWN_MACHINE = /^(?:127|0)\./;

/** "bed7-osterberg", "LUND-0231-patient.mp4" */
const MARKED =
  /(?:^|[-_.])(?:pt|patient|bed\d{1,3}|mrn)(?:[-_.][A-Za-z\d.-]{2,40}|\.[a-z\d]{2,4})$|\d[-_]patient\.[a-z\d]{2,4}$/i;
const ROOM = /^(?:rooms?|private)$/;
const ACCOUNT = /^(?:u|users?|profiles?|people|members?)$/;
/** What a link to a file has and a page of a manual has not. */
const TOLD = /[\d_]|\/(?:s|d|f|dl|shared?)\//;
const FOR_FILES = /^(?:drive|disk|share|files?|cloud|upload|transfer)[.-]/;
/** On a host for files: an archive or scan with a short name and a letter, as people write names. */
const SHARED_FILE = /^[a-z]{3,20}[-_.][a-z]{1,2}\.(?:zip|pdf|dcm|jpe?g|rar)$/i;

const speaks = (host: string) =>
  host
    .split(/[.\d-]/)
    .slice(0, -1)
    .some((part) => isLinkWord("host", part));

/** "key=value" pairs: some keys say all, others need a value that looks like a number or a secret. */
function isTelling(pair: string): boolean {
  const [key = "", value = ""] = pair.split("=");
  return (
    value !== "" &&
    (isLinkWord("key", key) || (isLinkWord("id", key) && isId(value)))
  );
}

function leadsToOne(segments: readonly string[], hostSpeaks: boolean): boolean {
  return segments.some((segment, index) => {
    const before = segments[index - 1] ?? "";
    return (
      MARKED.test(segment) ||
      (ROOM.test(before) && segment.length > 5) ||
      isNamedFile(segment) ||
      isHome(segment) ||
      (isNumberedName(segment) && (hostSpeaks || isLinkWord("path", before))) ||
      (isName(segment, true) && ACCOUNT.test(before)) ||
      (hostSpeaks && (SHARED_FILE.test(segment) || isShortSecret(segment))) ||
      (isId(segment) && (hostSpeaks || isLinkWord("path", before))) ||
      (isName(segment, hostSpeaks) && isLinkWord("person", before))
    );
  });
}

function pointsToPatient({ host, rest }: Link): boolean {
  if (isLiterature(host)) {
    return false;
  }
  if (PRIVATE_HOST.test(host) || isProfile(host, rest)) {
    return true;
  }
  const parts = rest.split(/[/?#&;]/).filter(Boolean);
  const segments = parts.filter((part) => !part.includes("="));
  return (
    (IP_HOST.test(host) && !OWN_MACHINE.test(host)) ||
    (isSharing(host) && parts.length > 0) ||
    (FOR_FILES.test(host) && segments.length > 0 && TOLD.test(rest)) ||
    parts.some((part) => part.includes("=") && isTelling(part)) ||
    leadsToOne(segments, speaks(host)) ||
    (parts.length === 1 && segments.length === 1 && isOpaque(segments[0]!))
  );
}

function lookAtLink(link: Link | undefined): Match | undefined {
  if (!link || !pointsToPatient(link)) {
    return undefined;
  }
  const { start, end, whole } = link;
  // The rest of a longer link would stay behind.
  return { start, end, suggestions: whole ? [""] : [] };
}

const lookAtIp = (start: number, end: number | undefined) =>
  end === undefined ? undefined : { start, end, suggestions: [""] };

function lookAtColon(text: string, at: number): Match | undefined {
  if (text.charCodeAt(at + 1) === SLASH) {
    return lookAtLink(linkAt(text, at));
  }
  const [start, end] = macAround(text, at) ?? ipv6Around(text, at) ?? [];
  return start === undefined ? undefined : lookAtIp(start, end);
}

/** Links that open something about one patient, and addresses of machines. Published pages are left alone. */
export default {
  category: "URL_IP",
  reads: [
    "quote",
    "code",
    "link-text",
    "link-target",
    "alt-text",
    "hashtag",
    "emoji",
    "html",
  ],
  wakes: { digits: true, characters: ":/-" },
  look({ text }: View, start: number, end: number) {
    switch (text.charCodeAt(start)) {
      case COLON:
        return lookAtColon(text, start);
      case DASH: {
        const [from, to] = macAround(text, start) ?? [];
        return from === undefined ? undefined : lookAtIp(from, to);
      }
      case SLASH:
        return lookAtLink(bareLinkAt(text, start));
      default:
        return text.charCodeAt(end) === DOT
          ? lookAtIp(start, ipv4End(text, start))
          : undefined;
    }
  },
} satisfies LocalRule;
