import type { Request, Silence } from "../requests.ts";

// A picture's address as core makes it: a hash and an ending, nothing that somebody typed.
const UPLOADS =
  /^(&?short_urls(%5B%5D|\[\])=upload(%3A|:)(%2F%2F|\/\/)[a-zA-Z0-9]{25,28}(\.[a-z0-9]{2,5})?)+$/;

// One that failed lets core's queue of previews go on; the others may stay without an answer.
const PREVIEWS = ["/onebox"];
const LOOK_UPS = [
  "/inline-onebox",
  "/similar_topics",
  "/topics/similar_to",
  "/composer/mentions",
  "/hashtags",
  "/uploads/lookup-metadata",
];

/**
 * Requests that core makes while somebody types, with pieces of the text in them, and how to keep each back.
 * What completes a word after @ or # is not among them: it sends that word alone.
 */
export function silenceFor({
  path,
  method,
  data,
}: Request): Silence | undefined {
  if (PREVIEWS.includes(path)) {
    return "failed";
  }
  const isKeptBack =
    LOOK_UPS.includes(path) ||
    (path === "/drafts" && method === "POST") ||
    (path === "/uploads/lookup-urls" && !UPLOADS.test(data.slice(1)));
  return isKeptBack ? "endless" : undefined;
}
