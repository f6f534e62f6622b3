import {
  getContext,
  settled,
  type TestContext,
  waitUntil,
} from "@ember/test-helpers";
import { module, test } from "qunit";
import ExaminerService from "../../../assets/javascripts/discourse/services/examiner.ts";
import { setupRendering } from "../../support/rendering/setup.ts";
import TestClock from "./support/clock.ts";

const THERE =
  "data:text/javascript,globalThis.MedicalExaminer = {VERSION: 'tested'}; //";
const TO_PREPARE =
  "data:text/javascript,globalThis.MedicalExaminer = {VERSION: 'tested', left: 3, prepare() { return --MedicalExaminer.left === 0; }}; //";
const TO_TAKE_WORDS =
  "data:text/javascript,globalThis.MedicalExaminer = {VERSION: 'tested', taken: [], addPack({id}) { this.taken.push(id); }}; //";
const TAKING =
  "data:text/javascript,globalThis.MedicalExaminer = {VERSION: 'tested', taken: [], addPack(data) { this.taken.push(data); }}; //";
const PACK =
  "data:text/javascript,globalThis.packsLoaded = (globalThis.packsLoaded ?? 0) + 1; //";
const NOT_THERE = "/there-is-no-such-script.js?v=0";

type Page = {
  MedicalExaminer?: { left?: number; taken?: unknown[] };
  packsLoaded?: number;
};
const page = globalThis as Page;

function serviceOf(bundle: string, packs: Record<string, string> = {}) {
  const { owner } = getContext() as TestContext;
  class Here extends ExaminerService {
    site = { medical_examiner: { bundle, packs } };
    clock = new TestClock();
  }
  return new Here(owner);
}

module("Checklist | examiner service", function (hooks) {
  setupRendering(hooks);

  hooks.afterEach(() => {
    delete page.MedicalExaminer;
    delete page.packsLoaded;
  });

  test("loads the bundle and the packs that are asked for, once", async function (assert) {
    const service = serviceOf(THERE, { us: `${PACK}us`, ru: `${PACK}ru` });
    await service.load(["us"]);
    assert.strictEqual(service.state, "ready");
    assert.strictEqual(service.handle?.VERSION, "tested");
    assert.strictEqual(page.packsLoaded, 1);

    await service.load(["us"]);
    assert.strictEqual(page.packsLoaded, 1);
    assert.strictEqual(service.attempts, 1);

    await service.load(["us", "ru"]);
    assert.strictEqual(page.packsLoaded, 2);
  });

  test("takes uploaded packs as data, once in each bundle", async function (assert) {
    const asked: string[] = [];
    const service = serviceOf(TAKING, { us: `${PACK}us2` });
    service.medicalApi = {
      pack(id) {
        asked.push(id);
        return id === "u-000000000bad"
          ? Promise.reject({ jqXHR: { status: 404 } })
          : Promise.resolve({ id });
      },
    };
    await service.load(["us"]);
    assert.deepEqual(asked, []);

    await service.load(["us", "u-0123456789ab", "u-000000000bad"]);
    await service.load(["us", "u-0123456789ab", "u-000000000bad"]);
    assert.deepEqual(asked, ["u-0123456789ab", "u-000000000bad"]);
    assert.deepEqual(page.MedicalExaminer?.taken, [
      { id: "u-0123456789ab" },
      undefined,
    ]);
    assert.strictEqual(service.state, "ready");
  });

  test("is not ready when an uploaded pack does not come", async function (assert) {
    const service = serviceOf(TAKING);
    service.medicalApi = {
      pack: () => Promise.reject({ jqXHR: { status: 502 } }),
    };
    await service.load(["u-0123456789ab"]);
    assert.strictEqual(service.state, "failed");
  });

  test("asks for the same packs and no others when there is another bundle", async function (assert) {
    const service = serviceOf(`${THERE}v=0`, {
      eu: `${PACK}eu3`,
      us: `${PACK}us3`,
    });
    await service.load(["us"]);
    assert.strictEqual(page.packsLoaded, 1);

    await service.renew("0123456789abcdef");
    assert.strictEqual(page.packsLoaded, 2);
    assert.strictEqual(service.state, "ready");
  });

  test("packs that do not come are no news about others", async function (assert) {
    const service = serviceOf(THERE, { us: `${PACK}us4`, xx: NOT_THERE });
    await service.load(["us"]);
    service.load(["xx"]);
    assert.strictEqual(service.state, "loading");
    await service.load(["us"]);
    assert.strictEqual(service.state, "ready");
    service.clock.pass(5000);
    assert.strictEqual(service.state, "ready");
  });

  test("gives up after 5 s and tries again under another address", async function (assert) {
    const service = serviceOf(NOT_THERE);
    const { clock } = service;
    service.load();
    assert.strictEqual(service.state, "loading");
    clock.pass(4999);
    assert.strictEqual(service.state, "loading");
    clock.pass(1);
    assert.strictEqual(service.state, "failed");

    service.load();
    await settled();
    assert.strictEqual(service.state, "loading");
    assert.strictEqual(service.attempts, 2);
    const last = document.head.querySelector<HTMLScriptElement>(
      "script:last-of-type"
    );
    assert.true(last?.src.endsWith("?v=0&attempt=2"));
    clock.pass(5000);
    assert.strictEqual(service.state, "failed");
  });

  test("is ready when the examiner is prepared, which takes several tasks", async function (assert) {
    const service = serviceOf(TO_PREPARE);
    const { clock } = service;
    const loaded = service.load();
    await waitUntil(() => page.MedicalExaminer?.left === 2);
    assert.strictEqual(service.state, "loading");

    clock.pass(0);
    await settled();
    assert.strictEqual(service.state, "loading");

    clock.pass(0);
    await loaded;
    assert.strictEqual(service.state, "ready");
    assert.strictEqual(page.MedicalExaminer?.left, 0);
  });

  test("hands over what a community says of words, whenever it is asked for", async function (assert) {
    const service = serviceOf(TO_TAKE_WORDS);
    const asked: string[] = [];
    const ownWords = {
      said: (id: string) => {
        asked.push(id);
        return Promise.resolve(id === "w-1" ? { id } : undefined);
      },
    };
    Object.defineProperty(service, "ownWords", { value: ownWords });
    await service.load([], "w-1");
    await service.load([], "w-1");
    await service.load([], "w-2");
    await service.load([]);

    assert.deepEqual(asked, ["w-1", "w-1", "w-2"]);
    assert.deepEqual(page.MedicalExaminer?.taken, ["w-1", "w-1"]);
    assert.strictEqual(service.state, "ready");
  });

  test("without addresses there is nothing to load", async function (assert) {
    const service = serviceOf(NOT_THERE);
    service.site = {} as typeof service.site;
    await service.load();

    assert.strictEqual(service.state, "failed");
  });
});
