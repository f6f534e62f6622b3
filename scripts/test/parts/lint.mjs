import { ensureGems, GEM_ENVIRONMENT } from "../../ensure/gems.mjs";
import { filesIn } from "../../lib/files.mjs";
import { checkLocales } from "../../lint/locales/index.mjs";
import { moduleProgram, testTool } from "../tool.mjs";

const NO_UNMATCHED = "--no-error-on-unmatched-pattern";
const BIN = "node_modules/.bin";
const SCRIPTS = "**/*.{js,gjs,ts,gts,mjs,cjs}";
const FORMATTED = "**/*.{js,gjs,ts,gts,mjs,cjs,scss,json}";
const STYLES = "assets/stylesheets/**/*.scss";

/** @param {import("../results.mjs").Results} results */
export async function run(results) {
  await testTool(
    results,
    "eslint",
    moduleProgram("eslint"),
    ["--max-warnings", "0", NO_UNMATCHED, SCRIPTS],
    { mend: `${BIN}/eslint --fix "${SCRIPTS}"` }
  );
  await testTool(
    results,
    "prettier",
    moduleProgram("prettier"),
    ["--check", "--log-level", "warn", NO_UNMATCHED, FORMATTED],
    { mend: `${BIN}/prettier --write "${FORMATTED}"` }
  );
  if (filesIn("assets/stylesheets", /\.scss$/).length) {
    await testTool(results, "stylelint", moduleProgram("stylelint"), [STYLES], {
      mend: `${BIN}/stylelint --fix "${STYLES}"`,
    });
  }
  await lintTemplates(results);
  lintLocales(results);
  await lintRuby(results);
}

async function lintTemplates(results) {
  const templates = ["assets", "admin", "test", "playground"].flatMap(
    (folder) => filesIn(folder, /\.g[jt]s$/)
  );
  if (templates.length) {
    await testTool(
      results,
      "template-lint",
      moduleProgram("ember-template-lint"),
      templates,
      { mend: `${BIN}/ember-template-lint --fix assets admin test playground` }
    );
  }
}

function lintLocales(results) {
  const problems = checkLocales();
  if (problems.length) {
    results.fail("locales", problems.join("\n"));
  } else {
    results.pass();
  }
}

async function lintRuby(results) {
  const files = [
    ...["Gemfile", "plugin.rb"],
    ...["app", "config", "db", "lib", "spec"].flatMap((folder) =>
      filesIn(folder, /\.rb$/)
    ),
  ];
  const lint = (name, check, mend) =>
    testTool(results, name, "bundle", ["exec", name, ...check, ...files], {
      env: GEM_ENVIRONMENT,
      mend: `BUNDLE_PATH=vendor/bundle bundle exec ${name} ${mend} $(git ls-files Gemfile "*.rb")`,
    });

  await ensureGems();
  await lint("rubocop", ["--format", "simple"], "-A");
  await lint("stree", ["check"], "write");
}
