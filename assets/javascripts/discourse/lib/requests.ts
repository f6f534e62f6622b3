// @ts-expect-error Discourse's types describe jQuery as a global, not as the module that it is
import jquery from "jquery";
import getURL from "discourse/lib/get-url";

/** A request that the page is about to make through core's ajax. */
export interface Request {
  readonly path: string;
  readonly method: string;
  readonly data: string;
}

/** What core makes of a request that is not sent: it never ends, or it fails and the next one in line may go. */
export type Silence = "endless" | "failed";

interface Settings {
  readonly url?: string;
  readonly type?: string;
  readonly data?: unknown;
}

interface Xhr {
  readonly status: number;
  readonly responseJSON?: unknown;
  always(tell: () => void): unknown;
}

/** As much of jQuery as we touch. */
interface Requests {
  ajaxTransport(
    types: string,
    transport: (settings: Settings) => Transport | undefined
  ): void;
  ajaxPrefilter(
    look: (settings: Settings, original: Settings, xhr: Xhr) => void
  ): void;
}

interface Transport {
  send(headers: object, complete: (status: number, text: string) => void): void;
  abort(): void;
}

const REQUESTS = jquery as Requests;
const CANCELLED = 0;
const NOT_FOUND = 404;

/**
 * Lets `judge` keep requests back. There is no other place for that: core's modules call each other directly, the
 * rich editor's extensions too, and the one thing that all their requests pass is jQuery.
 */
export function keepBack(
  judge: (request: Request) => Silence | undefined
): void {
  REQUESTS.ajaxTransport("+*", (settings: Settings) => {
    const silence = judge(requestOf(settings));
    return silence
      ? {
          send: (_headers, complete) =>
            complete(silence === "failed" ? NOT_FOUND : CANCELLED, "canceled"),
          abort: () => {},
        }
      : undefined;
  });
}

/** Tells about each answer to the requests that `wants` picks, before core hears of it. */
export function afterRequests(
  wants: (request: Request) => boolean,
  tell: (status: number, answer: unknown) => void
): void {
  REQUESTS.ajaxPrefilter((settings: Settings, _original, xhr) => {
    if (wants(requestOf(settings))) {
      xhr.always(() => tell(xhr.status, xhr.responseJSON));
    }
  });
}

function requestOf({ url = "", type = "GET", data }: Settings): Request {
  const { pathname, search } = new URL(url, window.location.href);
  const base = getURL("/").replace(/\/$/, "");
  return {
    path: pathname.slice(base.length).replace(/\.json$/, ""),
    method: type.toUpperCase(),
    data: [search.slice(1), typeof data === "string" ? data : ""].join("&"),
  };
}
