import { tracked } from "@glimmer/tracking";
import { later, next } from "@ember/runloop";
import Service from "@ember/service";

const STORED = "medical-verification-keys";
const TRIES = 20;
const PAUSE = 100;
const DOSSIERS = ".verification-dossier";
// Where typing means something else.
const BUSY =
  "input, textarea, select, [contenteditable], .select-kit, .d-modal, #reply-control, .dialog-container";

/** By place on the keyboard, so that every alphabet has them. Core has no keys of digits. */
export const KEYS: Readonly<Record<string, string>> = {
  Digit1: "next",
  Digit2: "previous",
  Digit3: "document",
  Digit4: "claim",
  Digit5: "grant",
  Digit6: "ask-more",
  Digit7: "turn-down",
};

/** Verification requests in core's review queue by keyboard: from one to the next, and what can be done with each. */
export default class VerificationKeys extends Service {
  @tracked isOn = readSwitch();

  private dossiers = new Set<HTMLElement>();
  // By itself, too: who is taken out of the page has no place any more.
  private current: HTMLElement | undefined;
  private place = -1;

  private press = (event: KeyboardEvent): void => {
    const key = KEYS[event.code];
    if (!key || !this.isOn || isTaken(event)) {
      return;
    }
    event.preventDefault();
    if (key === "next") {
      this.go(this.here + 1);
    } else if (key === "previous") {
      this.go(this.here - 1);
    } else {
      this.act(key);
    }
  };

  /** Keys of one letter get into the way of those who speak to their computer. */
  switchOn(isOn: boolean): void {
    this.isOn = isOn;
    try {
      localStorage.setItem(STORED, isOn ? "on" : "off");
    } catch {
      // A browser that keeps nothing: until the page is left.
    }
  }

  add(dossier: HTMLElement): void {
    if (this.dossiers.size === 0) {
      document.addEventListener("keydown", this.press);
    }
    this.dossiers.add(dossier);
  }

  remove(dossier: HTMLElement): void {
    this.dossiers.delete(dossier);
    if (this.dossiers.size === 0) {
      document.removeEventListener("keydown", this.press);
    } else if (dossier === this.current) {
      // Decided, and gone from the list: the next one has moved up.
      next(() => this.takeUpLostFocus());
    }
  }

  private act(key: string): void {
    const dossier = this.inOrder[Math.max(this.here, 0)];
    if (!dossier) {
      return;
    }
    this.place = this.inOrder.indexOf(dossier);
    this.current = dossier;
    const item = dossier.closest(".reviewable-item, .review-item") ?? dossier;
    control(item, key)?.click();
  }

  private go(place: number): void {
    const dossiers = this.inOrder;
    this.place = Math.min(Math.max(place, 0), dossiers.length - 1);
    const dossier = dossiers[this.place];
    this.current = dossier;
    dossier?.focus({ preventScroll: true });
    dossier?.scrollIntoView({ block: "center" });
  }

  /** While the window of the decision closes, the focus is in there; after that it is nowhere. */
  private takeUpLostFocus(triesLeft = TRIES): void {
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body) {
      this.go(this.place);
    } else if (triesLeft > 0) {
      later(() => this.takeUpLostFocus(triesLeft - 1), PAUSE);
    }
  }

  /** The one with the focus, else where we were. */
  private get here(): number {
    const focused = this.inOrder.findIndex((dossier) =>
      dossier
        .closest(".reviewable-item, .review-item")
        ?.contains(document.activeElement)
    );
    return focused < 0 ? this.place : focused;
  }

  private get inOrder(): HTMLElement[] {
    return [...document.querySelectorAll<HTMLElement>(DOSSIERS)].filter((one) =>
      this.dossiers.has(one)
    );
  }
}

function isTaken(event: KeyboardEvent): boolean {
  const { altKey, ctrlKey, metaKey, shiftKey, target } = event;
  return (
    event.defaultPrevented ||
    altKey ||
    ctrlKey ||
    metaKey ||
    shiftKey ||
    document.querySelector(".d-modal, .dialog-container .dialog-content") !==
      null ||
    (target instanceof Element && target.closest(BUSY) !== null)
  );
}

function control(item: Element, key: string): HTMLElement | null {
  if (key === "document") {
    return (
      item.querySelector("a.verification-documents__open:not([data-seen])") ??
      item.querySelector("a.verification-documents__open")
    );
  }
  const also = key === "claim" ? ", .medical-let-go" : "";
  return item.querySelector(`.medical-${key}${also}`);
}

function readSwitch(): boolean {
  try {
    return localStorage.getItem(STORED) !== "off";
  } catch {
    return true;
  }
}
