import { load } from "js-yaml";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fromRoot } from "../lib/root.mjs";
import { discourse, PLUGIN } from "./place.mjs";

const NAME = basename(PLUGIN);
// Core writes it between the scripts of the plugins and those of their tests, whatever plugins there are.
const REQUIRED_PLUGINS =
  /<script type="application\/json" id="discourse-required-plugin-info">[^]*?<\/script>\n?/;
const OURS = new RegExp(
  `<script [^>]*data-discourse-plugin="${NAME}"></script>\n?`,
  "g"
);

/**
 * Makes the page of QUnit that was built with core know this plugin. Core writes page and settings only while it
 * builds itself, and neither SKIP_CORE_BUILD nor any other switch renews them for a plugin that has come since.
 *
 * @returns {boolean} whether there is such a page: production builds have none
 */
export function renewTestPage() {
  const page = join(discourse.frontend, "dist", "tests", "index.html");
  const html = existsSync(page) ? readFileSync(page, "utf8") : "";
  if (!REQUIRED_PLUGINS.test(html)) {
    return false;
  }
  writeFileSync(page, withOurs(html));
  renewSettings();
  return true;
}

function withOurs(html) {
  return html
    .replace(OURS, "")
    .replace(
      REQUIRED_PLUGINS,
      (required) =>
        tag(`${NAME}.js`) +
        tag(`${NAME}_admin.js`) +
        required +
        tag(`test/${NAME}_tests.js`)
    );
}

function tag(path) {
  return `<script src="/assets/plugins/${path}" data-discourse-plugin="${NAME}"></script>\n`;
}

/** Settings that the page does not know are undefined in every test. */
function renewSettings() {
  const path = join(discourse.frontend, "dist/assets/test-site-settings.js");
  const script = readFileSync(path, "utf8");
  const [start, end] = [script.indexOf("{"), script.lastIndexOf("}") + 1];
  const settings = {
    ...JSON.parse(script.slice(start, end)),
    ...ourDefaults(),
  };
  writeFileSync(
    path,
    script.slice(0, start) + JSON.stringify(settings) + script.slice(end)
  );
}

function ourDefaults() {
  const groups = load(readFileSync(fromRoot("config/settings.yml"), "utf8"));
  const settings = Object.values(groups).flatMap(Object.entries);
  return Object.fromEntries(
    settings
      .filter(([, { client }]) => client)
      .map(([name, setting]) => [name, setting.default])
  );
}
