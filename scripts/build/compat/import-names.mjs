import { UI_KIT } from "./core-modules.mjs";

// Packages of their own before they moved below discourse/.
const MOVED =
  /^discourse\/((truth-helpers|float-kit|select-kit|dialog-holder|admin)(\/.*)?)$/;

/** @type {Record<string, Record<string, string>>} names of Ember 7 that Ember 5 exports under another */
const RENAMED = { "@ember/template": { trustHTML: "htmlSafe" } };

/**
 * @param {string} name a module as 2026.7 calls it
 * @returns {string} the same module as Discourse 3.5 … 2026.6 calls it
 * @throws {Error} when those versions do not have it, or not for certain
 */
export function oldModuleName(name) {
  if (name.startsWith(".")) {
    return name.replace(/\.g?[jt]s$/, "");
  }
  if (name.startsWith("discourse/ui-kit/")) {
    if (!UI_KIT.has(name)) {
      throw new Error(
        `Discourse 3.5 has no ${name}, or core-modules.mjs does not know it`
      );
    }
    return UI_KIT.get(name);
  }
  return name.replace(MOVED, "$1");
}

/**
 * @param {string} module as 2026.7 calls it
 * @param {string} name what is imported from it
 * @returns {string} what older versions export instead
 */
export function oldExportName(module, name) {
  return RENAMED[module]?.[name] ?? name;
}
