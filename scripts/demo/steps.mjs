import assert from "node:assert/strict";
import { assertAccessible } from "./accessible.mjs";

const DESK = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };
/** A sample in each language besides English. */
const SAMPLES = { uk: "ukrainian", ru: "russian", ar: "arabic" };

/**
 * What a visitor does, in order; each step begins where the one before ended.
 *
 * @type {Array<{name: string, run: (visit: {page: import("playwright-core").Page, address: string, shoot: (name: string, part?: string) => Promise<unknown>}) => Promise<void>}>}
 */
export const STEPS = [
  {
    name: "opens with a sample and what was found in it",
    async run({ page, address, shoot }) {
      await page.setViewportSize(DESK);
      await page.goto(address);
      await page.waitForSelector(".checklist-chip[data-state=open]");
      assert.ok((await page.locator(".checklist__row").count()) > 3);
      assert.equal(await outcome(page), "refuse");
      await shoot("desktop");
      await shoot("checklist", ".bench-editor");
      await assertAccessible(page);
    },
  },
  {
    name: "replaces words and takes it back",
    async run({ page, shoot }) {
      const before = await body(page);
      await page.locator(".checklist__replace").first().click();
      await page.waitForSelector(".checklist__undo");
      assert.notEqual(await body(page), before);
      await shoot("undo");
      await assertAccessible(page);
      await page.locator(".checklist__undo").click();
      await page.waitForSelector(".checklist__undo", { state: "detached" });
      assert.equal(await body(page), before);
    },
  },
  {
    name: "stops a topic with open items at the checklist",
    async run({ page, shoot }) {
      await page.locator(".bench-editor__reply").click();
      await page.waitForSelector("#checklist-heading:focus");
      await shoot("stopped");
    },
  },
  {
    name: "keeps words for a reason",
    async run({ page, shoot }) {
      await open(page, "brands");
      await page
        .locator("[data-group=answer] .checklist__keep")
        .first()
        .click();
      await page.waitForSelector(".checklist__choices");
      await shoot("reasons");
      await assertAccessible(page);
      await page.locator(".checklist__choices .btn").nth(2).click();
      await page.waitForSelector(".checklist__settled");
      await page.locator("#post-body").click();
      await page.waitForSelector(".checklist__fold");
      await unfold(page);
      await page
        .locator(".checklist__row[data-group=answered]")
        .scrollIntoViewIfNeeded();
      await shoot("answered");
      await assertAccessible(page);
    },
  },
  {
    name: "offers other words",
    async run({ page, shoot }) {
      await open(page, "identifiers");
      await page.locator(".checklist__actions .no-text").first().click();
      await page.waitForSelector(".checklist__choices");
      await shoot("suggestions");
      await assertAccessible(page);
    },
  },
  {
    name: "shows hints apart",
    async run({ page, shoot }) {
      await open(page, "manners");
      await page.waitForSelector(".checklist__fold");
      await unfold(page);
      await page.waitForSelector(".checklist__row[data-group=hints]");
      await shoot("hints");
      await assertAccessible(page);
    },
  },
  {
    name: "publishes once everything is settled",
    async run({ page, shoot }) {
      await open(page, "picture");
      assert.equal(await outcome(page), "refuse");
      for (const tick of await page.locator(".checklist__tick").all()) {
        await tick.check();
      }
      await page.waitForSelector("[data-outcome=post]");
      await page.locator(".bench-editor__reply").click();
      await page.waitForSelector(".bench-sent");
      await shoot("published");
      await assertAccessible(page);
    },
  },
  {
    name: "examines what is typed",
    async run({ page }) {
      await open(page, "clean");
      await page.waitForSelector(".checklist-chip[data-state=clean]");
      await page.locator("#post-body").pressSequentially("Call 555-010-0199. ");
      await page.waitForSelector(".checklist-chip[data-state=open]");
    },
  },
  {
    name: "leads through the items by keyboard",
    async run({ page }) {
      await open(page, "identifiers");
      await page.locator("#post-body").focus();
      await page.keyboard.press("F8");
      await page.waitForSelector(".checklist__words:focus");
      await page.keyboard.press("Escape");
      await page.waitForSelector(".checklist", { state: "detached" });
      await page.waitForSelector("#post-body:focus");
      await page.keyboard.press("F8");
    },
  },
  ...Object.entries(SAMPLES).map(([locale, sample]) => ({
    name: `speaks ${locale}`,
    async run({ page, shoot }) {
      await page.locator("#language").selectOption(locale);
      await open(page, sample);
      await page.waitForSelector(".checklist-chip[data-state=open]");
      assert.doesNotMatch(await page.innerText("#page"), /\[\w+\.medical_/);
      const direction = await page.locator("html").getAttribute("dir");
      assert.equal(direction, locale === "ar" ? "rtl" : "ltr");
      await shoot(locale);
      await assertAccessible(page);
    },
  })),
  {
    name: "has a dark side",
    async run({ page, shoot }) {
      await page.locator("#language").selectOption("en");
      await open(page, "identifiers");
      await page.locator("#dark").check();
      await shoot("dark");
      await assertAccessible(page);
      await page.locator("#dark").uncheck();
    },
  },
  {
    name: "opens a sheet on a phone",
    async run({ page, shoot }) {
      await page.locator(".checklist__close").click();
      await page.setViewportSize(PHONE);
      await shoot("phone");
      await page.locator(".checklist-chip").click();
      await page.waitForSelector("[role=dialog]");
      await shoot("sheet");
      await page.locator(".checklist__replace").first().click();
      await page.waitForSelector("[role=dialog] .checklist__undo");
      await shoot("sheet-undo");
      await assertAccessible(page);
      await page.locator(".modal-close").click();
    },
  },
  ...Object.entries(SAMPLES).map(([locale, sample]) => ({
    name: `opens a sheet that speaks ${locale}`,
    async run({ page, shoot }) {
      await page.locator("#language").selectOption(locale);
      await open(page, sample);
      await page.locator(".checklist-chip").click();
      await page.waitForSelector("[role=dialog]");
      await shoot(`sheet-${locale}`);
      await assertAccessible(page);
      await page.locator(".modal-close").click();
    },
  })),
  {
    name: "opens a dark sheet",
    async run({ page, shoot }) {
      await page.locator("#language").selectOption("en");
      await open(page, "brands");
      await page.locator("#dark").check();
      await page.locator(".checklist-chip").click();
      await page.waitForSelector("[role=dialog]");
      await page
        .locator("[data-group=answer] .checklist__keep")
        .first()
        .click();
      await page.waitForSelector(".checklist__choices");
      await shoot("sheet-dark");
      await assertAccessible(page);
    },
  },
];

async function unfold(page) {
  for (const fold of await page
    .locator("[aria-expanded=false].checklist__fold")
    .all()) {
    await fold.click();
  }
}

async function open(page, sample) {
  await page.locator(`[data-sample=${sample}]`).click();
}

function body(page) {
  return page.locator("#post-body").inputValue();
}

function outcome(page) {
  return page.locator(".bench-outcome").getAttribute("data-outcome");
}
