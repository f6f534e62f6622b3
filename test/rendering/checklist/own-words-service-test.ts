import { getContext, type TestContext } from "@ember/test-helpers";
import { module, test } from "qunit";
import OwnWordsService from "../../../assets/javascripts/discourse/services/own-words.ts";
import { setupRendering } from "../../support/rendering/setup.ts";
import TestClock from "./support/clock.ts";

module("Checklist | own words service", function (hooks) {
  setupRendering(hooks);

  function serviceOf(ownWords: (id: string) => Promise<unknown>) {
    const { owner } = getContext() as TestContext;
    class Here extends OwnWordsService {
      override medicalApi = { ownWords };
      override clock = new TestClock();
    }
    return new Here(owner);
  }

  test("asks for each once", async function (assert) {
    const asked: string[] = [];
    const service = serviceOf(async (id) => {
      asked.push(id);
      return { id };
    });
    assert.deepEqual(await service.said("w-1"), { id: "w-1" });
    assert.deepEqual(await service.said("w-1"), { id: "w-1" });
    assert.deepEqual(asked, ["w-1"]);
  });

  test("whoever waits for what does not come goes on, the second one too", async function (assert) {
    const service = serviceOf(() => new Promise(() => {}));
    for (const turn of ["first", "second"]) {
      const said = service.said("w-1");
      (service.clock as TestClock).pass(5000);
      const waited = Promise.race([
        said.then(() => "went on"),
        new Promise((resolve) => setTimeout(() => resolve("waits"), 50)),
      ]);
      assert.strictEqual(await waited, "went on", turn);
    }
  });
});
