import Application from "@ember/application";
import { setApplication, setResolver } from "@ember/test-helpers";

type Factory = object;
type FullName = `${string}:${string}`;

const registry = new Map<string, Factory>();

// Ember looks services up as written in code and as in file names; both must mean one instance.
const resolver = {
  resolve: (name: string): Factory | undefined => registry.get(name),
  normalize: (name: FullName): FullName =>
    name.replace(/([a-z\d])([A-Z])/g, "$1-$2").toLowerCase() as FullName,
};

/**
 * Gives every test that follows something to look up.
 *
 * @param name such as "service:site-settings"
 * @param factory a class that the container makes instances of
 */
export function register(name: string, factory: Factory): void {
  registry.set(name, factory);
}

/** Once for the page: an application that tests render into, without ember-qunit. */
export function startApplication(): void {
  const application = Application.create({
    autoboot: false,
    rootElement: "#ember-testing",
    Resolver: { create: () => resolver },
  });
  setResolver(resolver);
  setApplication(application);
}
