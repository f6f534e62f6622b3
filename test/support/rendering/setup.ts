import {
  setupContext,
  setupRenderingContext,
  teardownContext,
  type TestContext,
} from "@ember/test-helpers";
import I18n, {
  type Locale,
  takeMissingKeys,
} from "../../stand-ins/discourse-i18n.ts";

/**
 * For `module("…", function (hooks) { setupRendering(hooks); … })`: each test may call `render` of
 * `@ember/test-helpers`. A text whose key is in no locale file fails the test that showed it.
 */
export function setupRendering(hooks: NestedHooks): void {
  hooks.beforeEach(async function (this: TestContext) {
    showIn("en");
    takeMissingKeys();
    await setupContext(this);
    await setupRenderingContext(this);
  });

  hooks.afterEach(async function (this: TestContext, assert: Assert) {
    await teardownContext(this);
    const missing = takeMissingKeys();
    if (missing.length) {
      assert.deepEqual(missing, [], "every text that was shown has its key");
    }
  });
}

/** Shows every text in another language, right to left where it is written so. */
export function showIn(locale: Locale): void {
  I18n.locale = locale;
  document.documentElement.lang = locale;
  document.documentElement.dir = locale === "ar" ? "rtl" : "ltr";
}
