import { module, test } from "qunit";
import Checklist, {
  type ChecklistOptions,
} from "../../../assets/javascripts/discourse/lib/checklist.ts";
import TestClock from "./support/clock.ts";
import { examine, examinerOf, sourceOf } from "./support/examiner.ts";
import MemorySurface from "./support/surface.ts";

const TASK = 10;
const LONG = "He is well. ".repeat(2500);

/** A checklist with an examiner so slow that each step is a task of its own. */
async function slowChecklistOn(
  raw: string,
  options: Partial<ChecklistOptions> = {}
) {
  const surface = new MemorySurface(raw);
  const clock = new TestClock();
  const examined: number[] = [];
  const follow = () => ({
    update(text: Parameters<typeof examine>[0]) {
      const report = examine(text);
      examined.push((typeof text === "string" ? text : text.raw).length);
      clock.spend(TASK);
      return report;
    },
  });
  const checklist = new Checklist({
    policy: "clinical-cases",
    mode: "enforce",
    door: "reply",
    source: sourceOf({ ...examinerOf(), follow }),
    surface,
    clock,
    ...options,
  });
  await new Promise((resolve) => setTimeout(resolve));
  return {
    checklist,
    surface,
    clock,
    examined,
    type(text: string) {
      surface.raw = text;
      checklist.update();
    },
    /** Runs tasks until nothing waits. */
    work() {
      for (let before = -1; before !== examined.length; ) {
        before = examined.length;
        clock.pass(0);
      }
    },
  };
}

module("Checklist | a long text", function () {
  test("is examined in several tasks; nothing is said before", async function (assert) {
    const { checklist, clock, examined, type, work } =
      await slowChecklistOn("He is well.");
    assert.strictEqual(checklist.state, "clean");

    type(`${LONG} Mr Brown`);
    assert.strictEqual(examined.length, 2, "one step of the paste");
    assert.strictEqual(checklist.state, "loading");
    assert.strictEqual(checklist.verdict, undefined);

    work();
    assert.true(examined.length > 10);
    assert.strictEqual(checklist.outcome, "refuse");
    clock.pass(2000);
    assert.strictEqual(checklist.open, 1);
  });

  test("that is there at the beginning is shown when it is examined", async function (assert) {
    const { checklist, work } = await slowChecklistOn(`${LONG} Mr Brown`);
    assert.strictEqual(checklist.state, "loading");

    work();
    assert.strictEqual(checklist.state, "open");
    assert.strictEqual(checklist.open, 1);
  });

  test("is examined to its end when Reply comes", async function (assert) {
    const { checklist, type, examined, work } =
      await slowChecklistOn("He is well.");
    type(`${LONG} Mr Brown`);

    assert.strictEqual(checklist.reply(), "refuse");
    assert.strictEqual(checklist.open, 1);

    const done = examined.length;
    work();
    assert.strictEqual(examined.length, done, "nothing is left to do");
  });

  test("may change meanwhile: what is examined already counts", async function (assert) {
    const { checklist, type, examined, work } =
      await slowChecklistOn("He is well.");
    type(`${LONG} Mr Brown`);
    const first = examined.at(-1)!;
    type(`${LONG} Lasix`);
    assert.true(examined.at(-1)! > first, "it goes on from there");

    work();
    assert.strictEqual(checklist.report?.findings.length, 1);
    assert.strictEqual(
      checklist.report?.findings[0]?.rule,
      "brand-names/brand-name"
    );
  });

  test("that takes the place of another one ends what could be undone", async function (assert) {
    const { checklist, type } = await slowChecklistOn("Lasix");
    const [row] = checklist.groups[0]!.rows;
    checklist.actions.replace(row!, "furosemide");
    assert.true(checklist.actions.canUndo);

    type(LONG);
    assert.false(checklist.actions.canUndo);
  });

  test("under edit is not judged before it is known what was there", async function (assert) {
    const { checklist, type, work } = await slowChecklistOn(
      `${LONG} Mr Brown`,
      { door: "edit", published: { raw: `${LONG} Mr Brown` } }
    );
    assert.strictEqual(checklist.outcome, undefined);
    assert.false(checklist.wouldPost);

    work();
    assert.strictEqual(checklist.outcome, "post");
    assert.strictEqual(checklist.groups[0]?.id, "already");

    type(`${LONG} Mr Brown and 555-0100`);
    work();
    assert.strictEqual(checklist.outcome, "refuse");
  });

  test("is not examined anew to ask whether it would be published", async function (assert) {
    const { checklist, surface } = await slowChecklistOn("He is well.", {
      source: sourceOf({
        ...examinerOf(),
        examine: () => {
          throw new Error("It is known already");
        },
      }),
    });
    assert.true(checklist.wouldPost);

    surface.raw = "He is better.";
    assert.throws(() => checklist.wouldPost);
  });
});
