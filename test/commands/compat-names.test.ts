import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { checkModule } from "../../scripts/build/compat/check-module.mjs";
import { oldModuleName } from "../../scripts/build/compat/import-names.mjs";

describe("names of modules in older versions", () => {
  const NAMES = {
    "discourse/ui-kit/d-button": "discourse/components/d-button",
    "discourse/ui-kit/d-conditional-loading-spinner":
      "discourse/components/conditional-loading-spinner",
    "discourse/ui-kit/helpers/d-icon": "discourse/helpers/d-icon",
    "discourse/ui-kit/helpers/d-concat-class": "discourse/helpers/concat-class",
    "discourse/ui-kit/modifiers/d-trap-tab": "discourse/modifiers/trap-tab",
    "discourse/truth-helpers": "truth-helpers",
    "discourse/float-kit/components/d-menu": "float-kit/components/d-menu",
    "discourse/select-kit/components/combo-box":
      "select-kit/components/combo-box",
    "discourse/dialog-holder/services/dialog": "dialog-holder/services/dialog",
    "discourse/admin/models/report": "admin/models/report",
    "discourse/lib/ajax": "discourse/lib/ajax",
    "discourse/administration": "discourse/administration",
    "discourse-i18n": "discourse-i18n",
    "@ember/object": "@ember/object",
    "./row.gts": "./row",
    "../lib/words.ts": "../lib/words",
    "./data.min.js": "./data.min",
  };

  for (const [name, old] of Object.entries(NAMES)) {
    test(`${name} is ${old}`, () => assert.equal(oldModuleName(name), old));
  }

  test("a component that came later is an error that names it", () => {
    assert.throws(
      () => oldModuleName("discourse/ui-kit/d-otp"),
      /Discourse 3\.5 has no discourse\/ui-kit\/d-otp/
    );
  });
});

describe("the check of a module of the copy", () => {
  const check = (code: string, path = "a/b.js") =>
    checkModule(code, path, (name) => name === "a/row.gjs");

  test("is content with plain JavaScript and templates", async () => {
    const code =
      'import Row from "./row";\nexport default class { @tracked x; <template><Row /></template> }';
    assert.deepEqual(await check(code, "a/b.gjs"), []);
  });

  const PROBLEMS: Record<string, [string, RegExp]> = {
    "types that are left": ["const x: string = 1;", /not plain JavaScript/],
    "an ending": ['import "./row.gts";', /\.\/row\.gts is not in the copy/],
    "a file outside the copy": [
      'import "../examiner/x";',
      /is not in the copy/,
    ],
    "a new name": [
      'export * from "discourse/ui-kit/d-button";',
      /not its name there/,
    ],
    "an unknown name": [
      'import "discourse/ui-kit/d-new";',
      /not its name there/,
    ],
    "a lazy import": ['import("./row");', /import\(\) does not exist there/],
  };

  for (const [name, [code, message]] of Object.entries(PROBLEMS)) {
    test(`names ${name}`, async () => {
      const problems = await check(code);
      assert.equal(problems.length, 1);
      assert.match(problems[0] ?? "", message);
    });
  }
});
