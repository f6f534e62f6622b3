import {
  LINK_WORDS,
  LITERATURE,
  PROFILES,
  SHARING,
} from "../lexicons/hosts.ts";
import { NameList } from "./name-list.ts";

const literature = new NameList(LITERATURE);
const sharing = new NameList(SHARING);
const profiles = PROFILES.split(" ");
const words = {
  host: new NameList(LINK_WORDS.host),
  path: new NameList(LINK_WORDS.path),
  person: new NameList(LINK_WORDS.person),
  key: new NameList(LINK_WORDS.key),
  id: new NameList(LINK_WORDS.id),
};

/** Is the host, or one that it is a subdomain of, in the list? */
function within(list: NameList, host: string): boolean {
  for (let at = 0; at >= 0 && at < host.length; ) {
    if (list.hasAt(host, at, host.length)) {
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
  words[place].has(word);
