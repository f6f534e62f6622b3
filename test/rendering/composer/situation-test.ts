import { module, test } from "qunit";
import {
  sameSituation,
  situationOf,
  staysHere,
  textOf,
} from "../../../assets/javascripts/discourse/lib/composer/situation.ts";
import {
  CASES,
  editOf,
  GENERAL,
  messageTo,
  modelOf,
  replyOf,
  TALK,
} from "./support/model.ts";

module("Composer | situation", function () {
  test("a community's topic, reply and edit are judged, each at its door", function (assert) {
    assert.strictEqual(situationOf(modelOf())?.door, "topic");
    assert.strictEqual(situationOf(replyOf())?.door, "reply");
    assert.strictEqual(situationOf(editOf())?.door, "edit");
    assert.strictEqual(
      situationOf(modelOf())?.policy,
      CASES.medical_community.policy
    );
  });

  test("a message is judged as one of the community whose group it is for, the most careful first", function (assert) {
    const judged = situationOf(messageTo("anna,cardiologists"));
    assert.strictEqual(judged?.door, "message");
    assert.true(judged?.unqueued);
    assert.strictEqual(situationOf(messageTo("anna,others")), undefined);
    assert.strictEqual(situationOf(messageTo("")), undefined);
    assert.true(staysHere(messageTo("talkers,cardiologists"), false));
    assert.false(staysHere(messageTo("talkers"), true));
    assert.false(staysHere(messageTo("anna"), true));
  });

  test("in a message that is there, the server says whose it is", function (assert) {
    const topic = { id: 9, medical_community: CASES.medical_community };
    const there = { privateMessage: true, topic };
    assert.strictEqual(situationOf(replyOf(there))?.door, "message");
    assert.true(staysHere(replyOf(there), false));
    assert.strictEqual(situationOf(editOf(there))?.door, "edit");
    assert.true(situationOf(editOf(there))?.unqueued);
    assert.strictEqual(
      situationOf(replyOf({ privateMessage: true, topic: { id: 9 } })),
      undefined
    );
    assert.strictEqual(situationOf(replyOf())?.unqueued, undefined);
  });

  test("messages, and other categories are not", function (assert) {
    assert.strictEqual(situationOf(modelOf({ category: GENERAL })), undefined);
    assert.strictEqual(situationOf(modelOf({ category: null })), undefined);
    assert.strictEqual(
      situationOf(modelOf({ privateMessage: true })),
      undefined
    );
    assert.strictEqual(
      situationOf(editOf({ action: "add_translation" })),
      undefined
    );
  });

  test("a reply follows its topic, whatever category the composer remembers", function (assert) {
    const elsewhere = replyOf({
      category: CASES,
      topic: { id: 9, category: GENERAL },
    });
    assert.strictEqual(situationOf(elsewhere), undefined);
  });

  test("an edit knows what was published, with the title where it is edited too", function (assert) {
    const first = editOf({
      canEditTitle: true,
      category: CASES,
      originalTitle: "Its title",
    });
    assert.deepEqual(situationOf(editOf())?.published, { raw: "As it was." });
    assert.deepEqual(situationOf(first)?.published, {
      title: "Its title",
      raw: "As it was.",
    });
    assert.strictEqual(situationOf(replyOf())?.published, undefined);
  });

  test("typing changes no situation, another category does", function (assert) {
    const before = situationOf(modelOf());
    assert.true(sameSituation(before, situationOf(modelOf({ reply: "More" }))));
    const adjusted = {
      ...CASES,
      medical_community: {
        ...CASES.medical_community,
        policy: {
          preset: "clinical-cases",
          severities: { "identifiers/phone": "off" },
        },
      },
    } as const;
    assert.false(
      sameSituation(before, situationOf(modelOf({ category: adjusted })))
    );
  });

  test("only what is typed is read: a reply has no title", function (assert) {
    assert.deepEqual(textOf(modelOf({ title: "T", reply: "R" })), {
      title: "T",
      raw: "R",
    });
    assert.deepEqual(textOf(replyOf({ title: "T", reply: null })), { raw: "" });
  });

  test("texts stay on the device by the community's word, and while a topic has no place", function (assert) {
    assert.true(staysHere(modelOf(), false));
    assert.false(staysHere(modelOf({ category: TALK }), true));
    assert.false(staysHere(modelOf({ category: GENERAL }), true));
    assert.true(staysHere(modelOf({ category: null }), true));
    assert.false(staysHere(modelOf({ category: null }), false));
    assert.false(
      staysHere(
        modelOf({
          category: null,
          privateMessage: true,
          action: "privateMessage",
        }),
        true
      )
    );
    assert.false(
      staysHere(replyOf({ topic: { id: 9, category: GENERAL } }), true)
    );
  });
});
