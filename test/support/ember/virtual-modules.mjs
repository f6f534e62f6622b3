/** Modules that only exist inside Ember's own build; here as small as our code and test-helpers need them. */
export const VIRTUAL_MODULES = {
  "@glimmer/env": "export const DEBUG = true;",
  "@embroider/macros": `
    import * as renderer from "@ember/renderer";

    export const macroCondition = (condition) => condition;
    export const dependencySatisfies = () => true;
    export const isDevelopingApp = () => true;
    export const isTesting = () => true;

    export function importSync(path) {
      if (path === "@ember/renderer") {
        return renderer;
      }
      throw new Error("importSync serves no " + path);
    }
  `,
};
