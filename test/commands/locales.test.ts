import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { checkLanguage } from "../../scripts/lint/locales/check.mjs";

const ENGLISH = {
  js: {
    hello: "Hello %{name}",
    items: { one: "%{count} item", other: "%{count} items" },
  },
};

function check(language: string, js: object, allowed: string[] = []) {
  return checkLanguage(language, { js }, ENGLISH, new Set(allowed));
}

describe("the check of locale files", () => {
  test("is content with a whole translation", () => {
    const items = {
      one: "%{count} пункт",
      few: "%{count} пункти",
      many: "%{count} пунктів",
      other: "%{count} пункту",
    };
    assert.deepEqual(check("uk", { hello: "Вітаємо, %{name}", items }), []);
  });

  test("is content with Arabic forms that need no number", () => {
    const items = {
      zero: "لا بنود",
      one: "بند واحد",
      two: "بندان",
      few: "%{count} بنود",
      many: "%{count} بندًا",
      other: "%{count} بند",
    };
    assert.deepEqual(check("ar", { hello: "مرحبًا %{name}", items }), []);
  });

  test("names missing and unknown keys", () => {
    assert.deepEqual(check("ru", { hello: "Привет, %{name}", more: "Ещё" }), [
      "js.items: missing",
      "js.more: not in English",
    ]);
  });

  test("names missing and foreign plural forms", () => {
    const items = {
      one: "%{count} пункт",
      two: "%{count} пункта",
      few: "%{count} пункта",
      other: "%{count} пункта",
    };
    assert.deepEqual(check("ru", { hello: "Привет, %{name}", items }), [
      'js.items: no form "many"',
      'js.items: form "two" is not of this language',
    ]);
  });

  test("names variables that differ", () => {
    const items = {
      one: "%{count} пункт",
      few: "%{count} пункти",
      many: "%{count} пунктів",
      other: "пункту",
    };
    assert.deepEqual(check("uk", { hello: "Вітаємо, %{nmae}", items }), [
      "js.hello: %{name} is missing",
      "js.hello: %{nmae} is unknown",
      "js.items: %{count} is missing",
    ]);
  });

  test("wants the number where a form stands for many numbers", () => {
    const items = {
      one: "пункт",
      few: "%{count} пункти",
      many: "%{count} пунктів",
      other: "%{count} пункту",
    };
    assert.deepEqual(check("uk", { hello: "Вітаємо, %{name}", items }), [
      "js.items: %{count} is missing",
    ]);
  });

  test("names what was left in English, unless it may be", () => {
    const tree = { hello: "Hello %{name}", items: ENGLISH.js.items };
    const items = ["js.items"];

    assert.ok(
      check("uk", tree, items).includes("js.hello: the same as in English")
    );
    assert.ok(
      !check("uk", tree, ["js.hello"]).includes(
        "js.hello: the same as in English"
      )
    );
  });

  test("names words to avoid in any inflection, and no others", () => {
    const warn = (language: string, text: string) =>
      checkLanguage(language, { text }, { text: "x" });

    assert.deepEqual(warn("en", "2 warnings"), ['text: avoid "warnings"']);
    assert.deepEqual(warn("en", "A bank, a band"), []);
    assert.deepEqual(warn("ru", "Без нарушений"), ['text: avoid "нарушен"']);
    assert.deepEqual(warn("ru", "Банк крови"), []);
    assert.deepEqual(warn("uk", "Номер ліцензії"), ['text: avoid "ліценз"']);
    assert.deepEqual(warn("ar", "هذا تحذير"), ['text: avoid "تحذير"']);
  });
});
