import cookie from "discourse/lib/cookie";

interface Router {
  replaceWith(name: string): void;
}

/** A link in a mail leads here; after the log-in core goes on to the address in this cookie. */
export function logInFirst(currentUser: object | null, router: Router): void {
  if (!currentUser) {
    cookie("destination_url", window.location.href, { path: "/" });
    router.replaceWith("login");
  }
}
