import {
  LINK_WORDS,
  LITERATURE,
  PROFILES,
  SHARING,
} from "../lexicons/hosts.ts";

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const literature = setOf(LITERATURE);
const sharing = setOf(SHARING);
const profiles = PROFILES.split(" ");
const words = {
  host: setOf(LINK_WORDS.host),
  path: setOf(LINK_WORDS.path),
  person: setOf(LINK_WORDS.person),
  key: setOf(LINK_WORDS.key),
  id: setOf(LINK_WORDS.id),
};

/** Is the host, or one that it is a subdomain of, in the list? */
function within(list: ReadonlySet<string>, host: string): boolean {
  for (let at = 0; at >= 0 && at < host.length; ) {
    if (list.has(host.slice(at))) {
      return true;
    }
    const dot = host.indexOf(".", at);
    at = dot < 0 ? -1 : dot + 1;
  }
  return false;
}

// "www." is no part of a link's host here, but the list may mean only that one host of a domain.
/** Does the host publish for everyone? `host` in small letters, without "www.". */
export const isLiterature = (host: string) =>
  within(literature, host) || literature.has(`www.${host}`);

/** Do people hand over files on this host? */
export const isSharing = (host: string) => within(sharing, host);

const NAMESPACE = /^(?:t|telegram|m)\.me$|^instagram\.com$/;
const NETWORK =
  /^(?:[a-z]{1,6}\.)?(?:facebook|fb|x|twitter|vk|ok|threads)\.(?:com|ru|net)$/;
const ONE_PART = /^\/@?([a-z0-9._-]{3,40})\/?(?:\?[^/]{0,80})?$/i;

/** In networks the first part of a path, standing alone, names somebody; what has neither dot nor digit may be a page. */
function isAccount(host: string, rest: string): boolean {
  const name = ONE_PART.exec(rest)?.[1];
  return (
    name !== undefined &&
    (NAMESPACE.test(host) || (NETWORK.test(host) && /[._\d]/.test(name)))
  );
}

/** Does the link open a page about one person? `rest` is what follows the host. */
export const isProfile = (host: string, rest: string) =>
  isAccount(host, rest) ||
  profiles.some((profile) => (host + rest.toLowerCase()).startsWith(profile));

/** Does this word, standing there in a link, speak of a patient's record? */
export const isLinkWord = (place: keyof typeof words, word: string) =>
  words[place].has(word.toLowerCase());
