import { setTimeout as wait } from "node:timers/promises";

const TRIES = 60;
const AGENT = "Mozilla/5.0 (X11; Linux x86_64) Chrome/140 bench";

/** One member of the forum in a browser that repeats what was not answered. */
export class Member {
  #cookies = new Map();
  #token;

  constructor(address, name) {
    this.address = address;
    this.name = name;
  }

  /** @param {string} password */
  async logIn(password) {
    await this.#takeToken();
    const response = await this.change("/session.json", {
      method: "POST",
      body: new URLSearchParams({ login: this.name, password }),
    });
    const { error } = await response.json();
    if (error) {
      throw new Error(`${this.name} cannot log in: ${error}`);
    }
    await this.#takeToken();
  }

  async #takeToken() {
    const response = await this.#request("/session/csrf.json");
    this.#token = (await response.json()).csrf;
  }

  /**
   * @param {Record<string, string>} params of POST /posts
   * @returns {Promise<"post" | "hold" | "refuse" | "again" | `status ${number}`>} "again": it was there already
   */
  async post(params) {
    for (let n = 0; n < TRIES; n++) {
      const response = await this.#send(params).catch(() => undefined);
      if (response && response.status < 500 && response.status !== 429) {
        return outcome(
          response.status,
          await response.json().catch(() => ({}))
        );
      }
      if (response?.status === 500) {
        return "status 500";
      }
      await wait(300);
    }
    return "status 0";
  }

  /**
   * @param {string} path
   * @param {RequestInit} options of a change, which carries the member's token
   */
  change(path, { headers = {}, ...options }) {
    return this.#request(path, {
      headers: { ...headers, "X-CSRF-Token": this.#token },
      ...options,
    });
  }

  #send(params) {
    return this.change("/posts.json", {
      method: "POST",
      body: new URLSearchParams(params),
    });
  }

  async #request(path, { headers = {}, ...options } = {}) {
    const response = await fetch(this.address + path, {
      redirect: "manual",
      signal: AbortSignal.timeout(30_000),
      headers: {
        ...headers,
        "User-Agent": AGENT,
        "X-Requested-With": "XMLHttpRequest",
        Cookie: [...this.#cookies].map((pair) => pair.join("=")).join("; "),
      },
      ...options,
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [name, value] = cookie.split(";")[0].split(/=(.*)/s);
      this.#cookies.set(name, value);
    }
    return response;
  }
}

function outcome(status, { action, medical, errors = [] }) {
  if (status === 200) {
    return action === "enqueued" ? "hold" : "post";
  }
  if (medical) {
    return medical.outcome === "refuse" ? "refuse" : "hold";
  }
  return errors.join().includes("similar") ? "again" : `status ${status}`;
}
