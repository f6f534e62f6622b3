import { load } from "js-yaml";
import { existsSync, readFileSync } from "node:fs";
import { fromRoot } from "../../lib/root.mjs";
import { checkLanguage } from "./check.mjs";
import { LANGUAGES } from "./languages.mjs";

/**
 * @returns {string[]} what is wrong in config/locales, each with file and key
 */
export function checkLocales() {
  const allowed = readAllowed();
  return ["client", "server"].flatMap((side) => {
    const english = readLocale(side, "en");
    return english
      ? Object.keys(LANGUAGES).flatMap((language) =>
          checkFile(side, language, english, allowed)
        )
      : [];
  });
}

function checkFile(side, language, english, allowed) {
  const tree = readLocale(side, language);
  const problems = tree
    ? checkLanguage(language, tree, english, allowed)
    : [`there is no file, or no "${language}:" in it`];
  return problems.map((problem) => `${side}.${language}.yml: ${problem}`);
}

function readLocale(side, language) {
  const path = fromRoot("config", "locales", `${side}.${language}.yml`);
  return existsSync(path)
    ? load(readFileSync(path, "utf8"), { filename: path })?.[language]
    : undefined;
}

function readAllowed() {
  const path = fromRoot("scripts", "lint", "locales", "same-as-english.txt");
  const lines = readFileSync(path, "utf8").split("\n");
  return new Set(
    lines
      .map((line) => line.trim())
      .filter((line) => line && !line.startsWith("#"))
  );
}
