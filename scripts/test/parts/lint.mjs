import { ensureGems, GEM_ENVIRONMENT } from "../../ensure/gems.mjs";
import { filesIn } from "../../lib/files.mjs";
import { checkLocales } from "../../lint/locales/index.mjs";
import { moduleProgram, testTool } from "../tool.mjs";

const NO_UNMATCHED = "--no-error-on-unmatched-pattern";

/** @param {import("../results.mjs").Results} results */
export async function run(results) {
  await testTool(results, "eslint", moduleProgram("eslint"), [
    ...["--max-warnings", "0", NO_UNMATCHED],
    "**/*.{js,gjs,ts,gts,mjs,cjs}",
  ]);
  await testTool(results, "prettier", moduleProgram("prettier"), [
    ...["--check", "--log-level", "warn", NO_UNMATCHED],
    "**/*.{js,gjs,ts,gts,mjs,cjs,scss,json}",
  ]);
  if (filesIn("assets/stylesheets", /\.scss$/).length) {
    await testTool(results, "stylelint", moduleProgram("stylelint"), [
      "assets/stylesheets/**/*.scss",
    ]);
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
      templates
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
  const options = { env: GEM_ENVIRONMENT };

  await ensureGems();
  await testTool(
    results,
    "rubocop",
    "bundle",
    ["exec", "rubocop", "--format", "simple", ...files],
    options
  );
  await testTool(
    results,
    "stree",
    "bundle",
    ["exec", "stree", "check", ...files],
    options
  );
}
