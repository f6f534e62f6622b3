import { module, test } from "qunit";
import Checklist, {
  type ChecklistOptions,
} from "../../../assets/javascripts/discourse/lib/checklist.ts";
import TestClock from "./support/clock.ts";
import { examine, examinerOf, FINDABLE, sourceOf } from "./support/examiner.ts";
import MemorySurface from "./support/surface.ts";

const PICTURE = "![scan](upload://a.png)";

async function checklistOn(
  text: ConstructorParameters<typeof MemorySurface>[0],
  options: Partial<ChecklistOptions> = {}
) {
  const surface = new MemorySurface(text);
  const clock = new TestClock();
  const checklist = new Checklist({
    policy: "clinical-cases",
    mode: "enforce",
    door: "reply",
    source: sourceOf(),
    surface,
    clock,
    ...options,
  });
  await loaded();
  const type = (raw: string, offset = raw.length) => {
    surface.raw = raw;
    surface.at = { field: "raw", offset };
    checklist.update();
  };
  return { checklist, surface, clock, type };
}

/** The promises of loading settle before the next timer. */
function loaded(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function drawn({ groups }: Checklist): string[] {
  return groups.flatMap(({ id, rows }) =>
    rows.map(
      ({ words, findings, settled }) =>
        `${id}: ${words} ${findings.length}${settled ? ` ${settled}` : ""}`
    )
  );
}

function row(checklist: Checklist, words: string) {
  const found = checklist.groups
    .flatMap(({ rows }) => rows)
    .find((candidate) => candidate.words === words);
  if (!found) {
    throw new Error(`There is no row for ${words}`);
  }
  return found;
}

module("Checklist | what arrives later", function () {
  test("is examined with packs and words that came after it", async function (assert) {
    const packs: Array<{ id: string; version: string }> = [];
    const known = examinerOf({});
    const all = examinerOf();
    let examined = 0;
    const handle = {
      ...known,
      follow: (): ReturnType<typeof known.follow> => ({
        update: (text) => {
          examined++;
          const { examine: look } = packs.length > 0 ? all : known;
          return { ...look(text, ""), packs: [...packs] };
        },
      }),
    };
    const source = {
      ...sourceOf(handle),
      load: async (_ids?: readonly string[], words?: string) => {
        if (words) {
          packs.push({ id: words, version: "" });
        }
      },
    };
    const { checklist } = await checklistOn("Took Lasix.", { source });
    assert.deepEqual(drawn(checklist), []);

    const rules = { mode: "enforce", door: "reply" } as const;
    const policy = { preset: "clinical-cases", words: "w-1" };
    checklist.adopt({ ...rules, policy });
    await loaded();
    assert.deepEqual(drawn(checklist), ["answer: Lasix 1"]);

    const before = examined;
    checklist.load();
    await loaded();
    assert.strictEqual(examined, before);
  });
});

module("Checklist | rows", function () {
  test("come in reading order, repeats folded", async function (assert) {
    const { checklist } = await checklistOn({
      title: "HELP on 3 May 2024",
      raw: "Lasix, then Mr Brown. 3 May 2024: Frusol. HELP, Mr Brown.",
    });

    assert.deepEqual(drawn(checklist), [
      "change: Mr Brown 2",
      "answer: 3 May 2024 2",
      "answer: Lasix 2",
      "hints: HELP 2",
    ]);
  });

  test("of the baseline are listed apart and do not count", async function (assert) {
    const { checklist } = await checklistOn("Mr Brown and 555-0100", {
      door: "edit",
      baseline: examine("Mr Brown"),
    });

    assert.deepEqual(drawn(checklist), [
      "change: 555-0100 1",
      "already: Mr Brown 1",
    ]);
    assert.strictEqual(checklist.open, 1);
  });

  test("keep their places while the focus is among them", async function (assert) {
    const { checklist, surface } = await checklistOn(
      "Mr Brown, 555-0100, 3 May 2024"
    );
    checklist.panel.takeHold("focus");
    checklist.actions.replace(row(checklist, "Mr Brown"), "the patient");
    surface.raw += ", J. B.";
    checklist.settle();

    assert.deepEqual(drawn(checklist), [
      "change: Mr Brown 1 done",
      "change: 555-0100 1",
      "answer: 3 May 2024 1",
      "answer: J. B. 1",
    ]);

    checklist.panel.letGo("focus");

    assert.deepEqual(drawn(checklist), [
      "change: 555-0100 1",
      "answer: 3 May 2024 1",
      "answer: J. B. 1",
    ]);
  });
});

module("Checklist | typing", function () {
  test("shows what it found after 300 ms of rest", async function (assert) {
    const { checklist, clock, type } = await checklistOn("");
    type("Mr Brown came", 0);
    type("Mr Brown came in", 16);
    clock.pass(299);
    assert.strictEqual(checklist.open, 0);

    clock.pass(1);
    assert.strictEqual(checklist.open, 1);
  });

  test("holds a finding at the caret back for 2 s of rest", async function (assert) {
    const { checklist, clock, type } = await checklistOn("");
    type("Call 555-0100");
    clock.pass(300);
    assert.strictEqual(checklist.open, 0);
    assert.strictEqual(checklist.state, "clean");

    clock.pass(1699);
    assert.strictEqual(checklist.open, 0);

    clock.pass(1);
    assert.strictEqual(checklist.open, 1);
  });

  test("shows a finding at once when the caret leaves it", async function (assert) {
    const { checklist, surface, clock, type } = await checklistOn("");
    type("Call 555-0100");
    clock.pass(300);
    surface.at = { field: "raw", offset: 0 };
    checklist.moveCaret();

    assert.strictEqual(checklist.open, 1);
  });

  test("does not hide again what is in sight", async function (assert) {
    const { checklist, clock, type } = await checklistOn("Mr Brown");
    type("Mr Brown", 4);
    type("Mr Brown ", 8);
    clock.pass(300);

    assert.strictEqual(checklist.open, 1);
  });

  test("Reply counts a finding at the caret", async function (assert) {
    const { checklist, type } = await checklistOn("");
    type("Call 555-0100");

    assert.strictEqual(checklist.reply(), "refuse");
    assert.strictEqual(checklist.open, 1);
    assert.strictEqual(checklist.panel.stopped, "reply");
    assert.true(checklist.panel.opened);
  });
});

module("Checklist | live region", function () {
  test("says a new number after 1.5 s of rest, once", async function (assert) {
    const { checklist, clock, type } = await checklistOn("");
    type("Mr Brown came in");
    clock.pass(1499);
    assert.strictEqual(checklist.announcer.announcement, undefined);

    clock.pass(1);
    const said = checklist.announcer.announcement;
    assert.deepEqual(said, { what: "open", open: 1 });

    type("Mr Brown came in today");
    clock.pass(3000);
    assert.strictEqual(checklist.announcer.announcement, said);
  });

  test("waits until the caret leaves the word", async function (assert) {
    const { checklist, surface, clock, type } = await checklistOn("");
    type("Call 555-0100");
    clock.pass(5000);
    assert.strictEqual(checklist.open, 1, "it is in the list");
    assert.strictEqual(checklist.announcer.announcement, undefined);

    surface.at = { field: "raw", offset: 0 };
    checklist.moveCaret();
    clock.pass(1500);
    assert.strictEqual(checklist.announcer.announcement?.open, 1);
  });

  test("says what an action did", async function (assert) {
    const { checklist } = await checklistOn("Mr Brown, 555-0100");
    checklist.actions.replace(row(checklist, "Mr Brown"), "the patient");

    assert.deepEqual(checklist.announcer.announcement, {
      what: "replaced",
      open: 1,
    });
  });
});

module("Checklist | actions", function () {
  test("replaces every repeat and takes it back", async function (assert) {
    const before = { title: "Mr Brown", raw: "Mr Brown, again Mr Brown." };
    const { checklist, surface } = await checklistOn(before);
    checklist.actions.replace(row(checklist, "Mr Brown"), "the patient");

    assert.deepEqual(surface.text(), {
      title: "The patient",
      raw: "The patient, again the patient.",
    });

    checklist.actions.undo();

    assert.deepEqual(surface.text(), before);
    assert.false(checklist.actions.canUndo);
  });

  test("is one step of the editor's history for each field", async function (assert) {
    const { checklist, surface } = await checklistOn("Mr Brown, Mr Brown.");
    let steps = 0;
    const { replace } = surface;
    surface.replace = (...edit) => {
      steps++;
      replace.apply(surface, edit);
    };
    checklist.actions.replace(row(checklist, "Mr Brown"), "the patient");

    assert.strictEqual(steps, 1);
    assert.strictEqual(surface.raw, "The patient, the patient.");
  });

  test("brands of one ingredient each take the name of their own sentence", async function (assert) {
    const brand = {
      rule: "brand-names/brand-name",
      severity: "attest" as const,
      params: { ingredients: "furosemide" },
    };
    const { checklist, surface } = await checklistOn(
      "Lasix. Лазикс, Лазиксом.",
      {
        source: sourceOf(
          examinerOf({
            Lasix: { ...brand, suggestions: ["furosemide", "frusemide"] },
            "Лазикс,": { ...brand, suggestions: ["фуросемід,"] },
            "Лазиксом.": {
              ...brand,
              suggestions: ["фуросемідом.", "фуросемід."],
            },
          })
        ),
      }
    );
    const lasix = row(checklist, "Lasix");
    assert.deepEqual(
      lasix.others.map(({ words }) => words),
      ["Лазикс,", "Лазиксом."]
    );

    checklist.actions.replace(lasix, "furosemide");
    assert.strictEqual(surface.raw, "Furosemide. Фуросемід, фуросемідом.");

    checklist.actions.undo();
    checklist.actions.replace(row(checklist, "Lasix"), "frusemide");
    assert.strictEqual(surface.raw, "Frusemide. Фуросемід, фуросемід.");
  });

  test("shows the words that were pointed at", async function (assert) {
    const { checklist, surface } = await checklistOn("Lasix, Frusol, Lasix");
    const lasix = row(checklist, "Lasix");
    checklist.actions.show(lasix, lasix.others[0]!.finding);
    assert.deepEqual(surface.focused, ["raw", 7, 13]);

    checklist.actions.show(lasix);
    assert.deepEqual(surface.focused, ["raw", 0, 5]);
  });

  test("of all brands is one step for each field, and leaves what has to be chosen", async function (assert) {
    const before = {
      title: "Lasix and Zestril",
      raw: "Frusol® 40 mg, Zestril 5 mg, Elsewhere, Mr Brown.",
    };
    const brand = {
      rule: "brand-names/brand-name",
      severity: "attest" as const,
    };
    const { checklist, surface } = await checklistOn(before, {
      source: sourceOf(
        examinerOf({
          ...FINDABLE,
          Zestril: {
            ...brand,
            suggestions: ["lisinopril"],
            params: { ingredients: "lisinopril" },
          },
          Elsewhere: {
            ...brand,
            suggestions: ["one", "two"],
            params: { ingredients: "one", regions: "us: one · ru: two" },
          },
        })
      ),
    });
    const steps: string[] = [];
    const { replace } = surface;
    surface.replace = (...edit) => {
      steps.push(edit[0]);
      replace.apply(surface, edit);
    };
    checklist.actions.replaceBrands();

    assert.deepEqual(steps, ["title", "raw"]);
    assert.deepEqual(surface.text(), {
      title: "Furosemide and lisinopril",
      raw: "Furosemide 40 mg, lisinopril 5 mg, Elsewhere, Mr Brown.",
    });

    checklist.actions.undo();
    assert.deepEqual(surface.text(), before);
  });

  test("two that are taken out side by side leave no space too many", async function (assert) {
    const { checklist, surface } = await checklistOn("Call 555-0100 555-0100.");
    checklist.actions.replace(row(checklist, "555-0100"), "");
    assert.strictEqual(surface.raw, "Call.");

    checklist.actions.undo();
    assert.strictEqual(surface.raw, "Call 555-0100 555-0100.");
  });

  test("works on the text as it is now", async function (assert) {
    const { checklist, surface } = await checklistOn("Lasix 40 mg");
    const lasix = row(checklist, "Lasix");
    surface.raw = "Started on Lasix 40 mg";
    checklist.actions.replace(lasix, "furosemide");

    assert.strictEqual(surface.raw, "Started on furosemide 40 mg");
  });

  test("does not split a pair of surrogates", async function (assert) {
    const findable = {
      "😀": {
        rule: "manners/shouting",
        severity: "attest" as const,
        suggestions: ["😁"],
      },
    };
    const { checklist, surface } = await checklistOn("a 😀 b", {
      source: sourceOf(examinerOf(findable)),
    });
    const typed: string[] = [];
    const { replace } = surface;
    surface.replace = (...edit) => {
      typed.push(...edit[1].map(({ after }) => after));
      replace.apply(surface, edit);
    };
    checklist.actions.replace(row(checklist, "😀"), "😁");

    assert.strictEqual(surface.raw, "a 😁 b");
    assert.deepEqual(typed, ["😁"]);
  });

  test("undo ends with the next change of the text", async function (assert) {
    const { checklist, surface } = await checklistOn("Lasix 40 mg");
    checklist.actions.replace(row(checklist, "Lasix"), "furosemide");
    assert.true(checklist.actions.canUndo);

    surface.raw += " daily";
    checklist.update();
    assert.false(checklist.actions.canUndo);
  });

  test("dismisses with a reason, takes the answer back", async function (assert) {
    const { checklist } = await checklistOn("3 May 2024 and 3 May 2024");
    checklist.actions.dismiss(row(checklist, "3 May 2024"), "published-source");

    assert.strictEqual(checklist.outcome, "post");
    assert.strictEqual(checklist.state, "answered");
    assert.strictEqual(checklist.attestation.answers?.length, 2);
    assert.deepEqual(drawn(checklist), ["answered: 3 May 2024 2"]);

    checklist.actions.reopen(row(checklist, "3 May 2024"));

    assert.strictEqual(checklist.outcome, "refuse");
    assert.deepEqual(checklist.attestation.answers, []);
  });

  test("insisting sends the post to a moderator", async function (assert) {
    const { checklist } = await checklistOn("Mr Brown");
    checklist.actions.insist(row(checklist, "Mr Brown"), "case-needs-it");

    assert.strictEqual(checklist.outcome, "hold");
    assert.strictEqual(checklist.state, "held");
    assert.strictEqual(checklist.reply(), "hold");
  });

  test("a hint is dismissed without a reason", async function (assert) {
    const { checklist } = await checklistOn("HELP");
    assert.strictEqual(checklist.state, "quiet");

    checklist.actions.dismiss(row(checklist, "HELP"));
    assert.deepEqual(drawn(checklist), ["answered: HELP 1"]);
  });

  test("a row whose answer is taken back says so until rows may move", async function (assert) {
    const { checklist } = await checklistOn("Lasix");
    checklist.actions.dismiss(row(checklist, "Lasix"), "medical-term");
    checklist.panel.takeHold("focus");
    checklist.actions.reopen(row(checklist, "Lasix"));

    assert.deepEqual(drawn(checklist), [
      "answered: Lasix 1 reopened",
      "answer: Lasix 1",
    ]);
  });

  test("undo does not reach behind a statement", async function (assert) {
    const { checklist } = await checklistOn(
      { title: "A case", raw: "Lasix" },
      { door: "topic" }
    );
    checklist.actions.dismiss(row(checklist, "Lasix"), "medical-term");
    checklist.actions.answerStatement("consent", "confirmed");

    assert.false(checklist.actions.canUndo);
  });

  test("undo takes an answer back", async function (assert) {
    const { checklist } = await checklistOn("Mr Brown");
    checklist.actions.insist(row(checklist, "Mr Brown"), "case-needs-it");
    checklist.actions.undo();

    assert.strictEqual(checklist.outcome, "refuse");
    assert.deepEqual(drawn(checklist), ["change: Mr Brown 1"]);
  });
});

module("Checklist | statements", function () {
  test("are open until confirmed", async function (assert) {
    const { checklist } = await checklistOn(
      { title: "A case", raw: "Text" },
      { door: "topic" }
    );
    assert.strictEqual(checklist.open, 1);
    assert.strictEqual(checklist.reply(), "refuse");

    checklist.actions.answerStatement("consent", "confirmed");
    assert.strictEqual(checklist.state, "answered");
    assert.strictEqual(checklist.reply(), "post");

    checklist.actions.answerStatement("consent", "unsure");
    assert.strictEqual(checklist.reply(), "hold");

    checklist.actions.answerStatement("consent");
    assert.strictEqual(checklist.reply(), "refuse");
  });

  test("a new picture clears what was said about pictures", async function (assert) {
    const { checklist, type } = await checklistOn(
      { title: "A case", raw: PICTURE },
      { door: "topic" }
    );
    checklist.actions.answerStatement("consent", "confirmed");
    checklist.actions.answerStatement("pictures", "confirmed");
    assert.strictEqual(checklist.reply(), "post");

    type(`${PICTURE} more words`);
    assert.strictEqual(checklist.outcome, "post", "the same picture");

    type(`${PICTURE} ![other](upload://b.png)`);
    assert.deepEqual(
      checklist.statements.map(({ id, state }) => `${id} ${state}`),
      ["consent confirmed", "pictures open"]
    );
  });
});

module("Checklist | circumstances", function () {
  test("watching shows nothing and stops nothing", async function (assert) {
    const { checklist } = await checklistOn("Mr Brown", { mode: "watch" });

    assert.strictEqual(checklist.state, "absent");
    assert.false(checklist.visible);
    assert.strictEqual(checklist.reply(), "post");
  });

  test("without an examiner Reply waits, a moderator may be asked", async function (assert) {
    const { checklist } = await checklistOn("Mr Brown", {
      source: {
        state: "failed",
        attempts: 2,
        load: async () => {},
      },
    });
    assert.strictEqual(checklist.state, "failed");
    assert.strictEqual(checklist.reply(), "refuse");

    checklist.actions.askModerator(true);
    assert.strictEqual(checklist.state, "held");
    assert.strictEqual(checklist.reply(), "hold");
  });

  test("another policy examines anew", async function (assert) {
    const { checklist } = await checklistOn("Mr Brown");
    checklist.adopt({ policy: "discussion", mode: "off", door: "reply" });
    assert.strictEqual(checklist.state, "absent");

    checklist.adopt({
      policy: "discussion",
      mode: "enforce",
      door: "reply",
    });
    await loaded();
    assert.strictEqual(checklist.open, 1);
  });

  test("answers from elsewhere are kept until the text changes", async function (assert) {
    const { checklist, type } = await checklistOn("Lasix", {
      attestation: { moderator: false },
    });
    assert.true(checklist.keptAnswers);

    type("Lasix 40 mg");
    assert.false(checklist.keptAnswers);
  });
});
