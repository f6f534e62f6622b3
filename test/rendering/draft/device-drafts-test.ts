import { getContext, type TestContext } from "@ember/test-helpers";
import { module, test } from "qunit";
import type { ComposerModel } from "../../../assets/javascripts/discourse/lib/composer/model.ts";
import DeviceDraftsService from "../../../assets/javascripts/discourse/services/device-drafts.ts";
import { setupRendering } from "../../support/rendering/setup.ts";
import {
  editOf,
  GENERAL,
  messageTo,
  modelOf,
  replyOf,
} from "../composer/support/model.ts";

const SHARED = "medical-communities-shared-computer";
const KEPT = 700;

function draftsOf(account: number | null = 1): DeviceDraftsService {
  const { owner } = getContext() as TestContext;
  class Here extends DeviceDraftsService {
    composer = { model: null };
    currentUser = account === null ? null : { id: account };
    siteSettings = { medical_communities_device_draft_hours: 24 };
  }
  return new Here(owner);
}

function wait(milliseconds = KEPT): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

async function keep(
  drafts: DeviceDraftsService,
  model: ComposerModel
): Promise<void> {
  await drafts.follow(model);
  await wait();
}

/** As if the tab were closed; its browser lets go of what it worked on a moment later. */
async function close(drafts: DeviceDraftsService): Promise<void> {
  drafts.leave();
  await wait(50);
}

module("Draft | device drafts", function (hooks) {
  setupRendering(hooks);

  hooks.afterEach(async function () {
    localStorage.removeItem(SHARED);
    await draftsOf().forgetAll();
  });

  test("puts back title, text, tags and answers, in the tab that comes later", async function (assert) {
    const first = draftsOf();
    const attestation = { moderator: true };
    await first.follow(
      modelOf({ title: "A title", reply: "Some words", tags: ["renal"] }),
      attestation
    );
    await wait();
    await close(first);

    const later = modelOf();
    const kept = await draftsOf().follow(later);
    assert.strictEqual(later.title, "A title");
    assert.strictEqual(later.reply, "Some words");
    assert.deepEqual(later.tags, ["renal"]);
    assert.deepEqual(kept?.attestation, attestation);
  });

  test("offers nothing that another composer is working on", async function (assert) {
    const first = draftsOf();
    await keep(first, modelOf({ reply: "Some words" }));
    const second = modelOf();
    assert.strictEqual(await draftsOf().follow(second), undefined);
    assert.strictEqual(second.reply, "");
    first.leave();
  });

  test("keeps accounts, replies and edits apart", async function (assert) {
    const mine = draftsOf(1);
    await keep(mine, replyOf({ reply: "A reply" }));
    await close(mine);

    assert.strictEqual(await draftsOf(2).follow(replyOf()), undefined);
    assert.strictEqual(await draftsOf(1).follow(modelOf()), undefined);
    assert.strictEqual(await draftsOf(1).follow(editOf()), undefined);
    const again = replyOf();
    await draftsOf(1).follow(again);
    assert.strictEqual(again.reply, "A reply");
  });

  test("puts a message back only for those whom it was for, in any order", async function (assert) {
    const drafts = draftsOf();
    await keep(
      drafts,
      messageTo("anna,cardiologists", { reply: "A question" })
    );
    await close(drafts);

    assert.strictEqual(
      await draftsOf().follow(messageTo("cardiologists")),
      undefined
    );
    assert.strictEqual(await draftsOf().follow(modelOf()), undefined);
    const again = messageTo("cardiologists,anna");
    await draftsOf().follow(again);
    assert.strictEqual(again.reply, "A question");
  });

  test("forgets a message that is for others now", async function (assert) {
    const drafts = draftsOf();
    const model = messageTo("cardiologists", { reply: "A question" });
    await keep(drafts, model);
    Object.assign(model, { targetRecipients: "anna" });
    await drafts.follow(model);
    assert.strictEqual(
      await draftsOf().follow(messageTo("cardiologists")),
      undefined
    );
  });

  test("puts an edit back only onto the text that it began with", async function (assert) {
    const drafts = draftsOf();
    await keep(drafts, editOf({ reply: "As it was. And more." }));
    await close(drafts);

    const changed = editOf({ originalText: "Changed.", reply: "Changed." });
    assert.strictEqual(await draftsOf().follow(changed), undefined);
    const same = editOf();
    await draftsOf().follow(same);
    assert.strictEqual(same.reply, "As it was. And more.");
  });

  test("overwrites nothing that somebody has begun to type", async function (assert) {
    const drafts = draftsOf();
    await keep(drafts, modelOf({ reply: "Some words" }));
    await close(drafts);

    const typed = modelOf({ reply: "New words" });
    await draftsOf().follow(typed);
    assert.strictEqual(typed.reply, "New words");
  });

  test("forgets what was sent, and what moved to another category", async function (assert) {
    const drafts = draftsOf();
    const model = modelOf({ reply: "Some words" });
    await keep(drafts, model);
    await drafts.forget();
    assert.strictEqual(await draftsOf().follow(modelOf()), undefined);

    await keep(drafts, model);
    model.set("category", GENERAL);
    await drafts.follow(model);
    assert.strictEqual(await draftsOf().follow(modelOf()), undefined);
  });

  test("on a shared computer lets a text go with its tab", async function (assert) {
    const drafts = draftsOf();
    await keep(drafts, modelOf({ reply: "Some words" }));
    await drafts.share(true);
    await close(drafts);

    assert.strictEqual(await draftsOf().follow(modelOf()), undefined);
    const again = modelOf();
    await drafts.follow(again);
    assert.strictEqual(again.reply, "Some words");
  });

  test("clears what somebody left who is no longer logged in", async function (assert) {
    const drafts = draftsOf();
    await keep(drafts, modelOf({ reply: "Some words" }));
    await close(drafts);

    draftsOf(null);
    await wait(200);
    assert.strictEqual(await draftsOf().follow(modelOf()), undefined);
  });

  test("says until when, and that something was put back until it changes", async function (assert) {
    const drafts = draftsOf();
    const empty = modelOf();
    await drafts.follow(empty);
    assert.strictEqual(drafts.note.until, undefined);
    await keep(drafts, modelOf({ reply: "Some words" }));
    assert.true((drafts.note.until ?? 0) > Date.now() + 23 * 3_600_000);
    await close(drafts);

    const model = modelOf();
    const later = draftsOf();
    await later.follow(model);
    assert.true(later.note.isRestored);
    await later.follow(model);
    assert.true(later.note.isRestored);
    model.set("reply", "Other words");
    await later.follow(model);
    assert.false(later.note.isRestored);
    later.leave();
  });
});
