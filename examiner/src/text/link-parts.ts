import { hasRole } from "./words.ts";

const EXTENSION = /\.[a-z][a-z0-9]{1,4}$/i;
const LONG_NUMBER = /\d{5}/;
/** A year is no number of anybody. */
const SHORT_NUMBER = /^(?!(?:19|20)\d\d$)\d{4}$/;
/** Letters and digits mixed, as in a link that only its receiver should know. */
const SECRET = /^(?=[a-z0-9]{10,64}$)[a-z]{0,60}\d{1,60}[a-z]{1,60}\d/i;
const WORD = /[a-z]{3}/i;
const WRITTEN_NAME =
  /^[A-Z][A-Za-z']{1,20}(?:[-_+.,^]|%20|%5E)[A-Z][A-Za-z']{1,20}$/;
const SMALL_NAME = /^[a-z]{2,20}[-_+.,^][a-z]{2,20}$/;

const bare = (segment: string) => segment.replace(EXTENSION, "");

/** Does this part of a link's path or query look like the number of one thing? */
export function isId(segment: string): boolean {
  const word = bare(segment);
  return LONG_NUMBER.test(word) || SHORT_NUMBER.test(word) || SECRET.test(word);
}

const SHORT_SECRET = /^[A-Za-z0-9_-]{6,64}$/;

/** On a host for files even a short one opens one of them: "Xk29dP1q". */
export const isShortSecret = (segment: string) =>
  SHORT_SECRET.test(segment) &&
  /\d/.test(segment) &&
  /[a-z]/.test(segment) &&
  /[A-Z]/.test(segment);

/** Is it such a number and nothing else? "paper-12345" says what it is. */
export const isOpaque = (segment: string) =>
  isId(segment) && (SECRET.test(bare(segment)) || !WORD.test(bare(segment)));

const FILE = /\.(?:pdf|docx?|zip|jpe?g|png|dcm|mp4|mov|xlsx?|txt|rar|7z|iso)$/i;
const PARTS = /[-_+.]/;

/** A file with a first name in its name: "john-smith.pdf". */
export function isNamedFile(segment: string): boolean {
  const parts = FILE.test(segment) ? bare(segment).split(PARTS) : [];
  return (
    parts.length > 1 &&
    parts.length < 5 &&
    parts.some((part) => hasRole(part, ["given-name"]))
  );
}

const NAME_AND_NUMBER = /^[a-z]{3,20}(?:[-_.][a-z]{2,20})?[-_]\d{1,6}$/i;

/** "kaur-jaspreet-0417": somebody, and a date or a count. */
export const isNumberedName = (segment: string) =>
  NAME_AND_NUMBER.test(bare(segment));

const HOME = /^~[a-z]{1,20}(?:[._-]?[a-z0-9]{1,20}){0,2}$/i;

/** "~fiona.mcardle": somebody's own pages. */
export const isHome = (segment: string) => HOME.test(segment);

/** "John-Smith"; with `small` also "john-smith", which elsewhere is how pages are named. */
export const isName = (segment: string, small: boolean) =>
  WRITTEN_NAME.test(segment) || (small && SMALL_NAME.test(segment));
