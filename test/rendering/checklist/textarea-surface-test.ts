import { module, test } from "qunit";
import TextareaSurface from "../../../assets/javascripts/discourse/lib/checklist/textarea-surface.ts";

function editor(text: string, quiet: boolean) {
  const body = document.createElement("textarea");
  const title = document.createElement("input");
  body.value = text;
  document.querySelector("#ember-testing")!.append(title, body);
  let inputs = 0;
  body.addEventListener("input", () => inputs++);
  const surface = new TextareaSurface({
    title: () => title,
    raw: () => body,
    quiet: () => quiet,
  });
  return { body, title, surface, inputs: () => inputs };
}

module("Checklist | textarea surface", function (hooks) {
  hooks.afterEach(() => {
    document.querySelector("#ember-testing")!.replaceChildren();
  });

  for (const quiet of [false, true]) {
    test(`replaces, tells the editor, leaves the focus (${quiet ? "quiet" : "typed"})`, function (assert) {
      const { title, surface, inputs } = editor("Lasix 40 mg", quiet);
      title.focus();
      surface.replace("raw", [
        { start: 0, before: "Lasix", after: "furosemide" },
      ]);

      assert.strictEqual(surface.text().raw, "furosemide 40 mg");
      assert.strictEqual(inputs(), 1);
      assert.strictEqual(document.activeElement, title);
    });

    test(`takes words out (${quiet ? "quiet" : "typed"})`, function (assert) {
      const { surface, inputs } = editor("Call 555-0100 now", quiet);
      surface.replace("raw", [{ start: 4, before: " 555-0100", after: "" }]);

      assert.strictEqual(surface.text().raw, "Call now");
      assert.strictEqual(inputs(), 1);
    });
  }

  for (const quiet of [false, true]) {
    test(`caret and scroll stay (${quiet ? "quiet" : "typed"})`, function (assert) {
      const text = `Lasix 40 mg${"\n".repeat(60)}Zestril 5 mg, end`;
      const { body, surface } = editor(text, quiet);
      body.style.blockSize = "80px";
      const end = text.indexOf("end");
      body.setSelectionRange(end, end + 1, "backward");
      body.scrollTop = 120;
      surface.replace("raw", [
        { start: 0, before: "Lasix", after: "furosemide" },
        {
          start: text.indexOf("Zestril"),
          before: "Zestril",
          after: "lisinopril",
        },
      ]);

      const { value, selectionStart, selectionEnd } = body;
      assert.strictEqual(value.slice(selectionStart, selectionEnd), "e");
      assert.strictEqual(body.selectionDirection, "backward");
      assert.strictEqual(body.scrollTop, 120);
    });
  }

  test("one undo of the browser takes several changes back", function (assert) {
    const { body, surface } = editor("Lasix, then Zestril.", false);
    surface.replace("raw", [
      { start: 0, before: "Lasix", after: "furosemide" },
      { start: 12, before: "Zestril", after: "lisinopril" },
    ]);
    assert.strictEqual(body.value, "furosemide, then lisinopril.");

    document.execCommand("undo");
    assert.strictEqual(body.value, "Lasix, then Zestril.");
  });

  test("knows the caret of the field that has the focus", function (assert) {
    const { body, title, surface } = editor("A text", false);
    assert.strictEqual(surface.caret(), undefined);

    surface.focus("raw", 2, 6);
    assert.deepEqual(surface.caret(), { field: "raw", offset: 6 });
    assert.strictEqual(body.selectionStart, 2);

    title.value = "Title";
    surface.focus("title", 5, 5);
    assert.deepEqual(surface.caret(), { field: "title", offset: 5 });
    assert.deepEqual(surface.text(), { title: "Title", raw: "A text" });
  });

  test("a door without a title has none", function (assert) {
    const { body } = editor("A reply", false);
    const surface = new TextareaSurface({ raw: () => body });

    assert.deepEqual(surface.text(), { raw: "A reply" });
  });
});
