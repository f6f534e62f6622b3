import { getContext } from "@ember/test-helpers";
import { setupRendering } from "../../../support/rendering/setup.ts";
import { Bus, MemoryApi, Windows } from "./api.ts";
import styles from "./styles.js";

interface Owner {
  register(name: string, factory: object): void;
  lookup(name: string): unknown;
}

const owner = () => (getContext() as unknown as { owner: Owner }).owner;

/** The page's surroundings: a server, windows, MessageBus and the clock's words. */
export function setupDictionary(hooks: NestedHooks): void {
  setupRendering(hooks);

  hooks.beforeEach(function () {
    (globalThis as { moment?: unknown }).moment = (date: string) => ({
      format: () => date.slice(0, 10),
    });
    owner().register("service:dictionary-api", MemoryApi);
    owner().register("service:modal", Windows);
    owner().register("service:message-bus", Bus);
    const sheet = document.createElement("style");
    sheet.id = "dictionary-styles";
    sheet.textContent = styles;
    document.head.append(sheet);
  });

  hooks.afterEach(() => document.querySelector("#dictionary-styles")?.remove());
}

export const api = () => owner().lookup("service:dictionary-api") as MemoryApi;
export const windows = () => owner().lookup("service:modal") as Windows;
export const bus = () => owner().lookup("service:message-bus") as Bus;
