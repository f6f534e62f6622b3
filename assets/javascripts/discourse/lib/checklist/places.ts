import { schedule } from "@ember/runloop";

/** Where the focus can go in the checklist, by name. A place that is not rendered yet gets it when it is. */
export default class Places {
  #elements = new Map<string, HTMLElement>();
  #wanted?: string;

  /** Adds a place; the answer takes it away. */
  add(name: string, element: HTMLElement): () => void {
    this.#elements.set(name, element);
    this.#give();
    return () => {
      if (this.#elements.get(name) === element) {
        this.#elements.delete(name);
      }
    };
  }

  /** Gives a place the focus, once what has changed is drawn. */
  move(name: string): void {
    this.#wanted = name;
    schedule("afterRender", () => this.#give());
  }

  /** Gives a place the focus as soon as it is rendered, unless another one waits for it already. */
  expect(name: string): void {
    this.#wanted ??= name;
  }

  /** The place that has the focus now. */
  get current(): string | undefined {
    for (const [name, element] of this.#elements) {
      if (element.contains(document.activeElement)) {
        return name;
      }
    }
    return undefined;
  }

  #give(): void {
    const target = focusable(this.#elements.get(this.#wanted ?? ""));
    if (target) {
      this.#wanted = undefined;
      // A sheet is a place itself: scrolling to it would push its first lines out of sight.
      target.focus({ preventScroll: target.hasAttribute("tabindex") });
    }
  }
}

function focusable(element?: HTMLElement): HTMLElement | null | undefined {
  return element?.hasAttribute("tabindex")
    ? element
    : element?.querySelector<HTMLElement>("button, input");
}
