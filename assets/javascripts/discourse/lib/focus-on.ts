import { next } from "@ember/runloop";

/** Where what had the focus is gone: it moves to what came of it, once that is there. */
export default function focusOn(id: string): void {
  next(() => document.getElementById(id)?.focus());
}

/** Where what had the focus may be gone: then it moves. */
export function focusWhenLost(id: string): void {
  next(() => {
    if (document.activeElement === document.body) {
      document.getElementById(id)?.focus();
    }
  });
}
