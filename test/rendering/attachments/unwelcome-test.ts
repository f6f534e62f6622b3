import { module, test } from "qunit";
import { isUnwelcome } from "../../../assets/javascripts/discourse/lib/attachments/unwelcome.ts";

function look(name: string, content: string | Uint8Array = "", type = "") {
  const bytes =
    typeof content === "string"
      ? Uint8Array.from(content, (letter) => letter.charCodeAt(0))
      : content;
  return isUnwelcome({ name, type, data: new Blob([bytes as BlobPart]) });
}

module("Attachments | unwelcome files", function () {
  test("are known by their ending", async function (assert) {
    for (const name of ["CT.DCM", "letter.pdf", "a.docx", "b.xls", "c.odp"]) {
      assert.true(await look(name), name);
    }
  });

  test("are known by their type", async function (assert) {
    assert.true(await look("scan", "", "application/dicom"));
    assert.true(await look("letter", "", "application/pdf"));
    assert.true(
      await look(
        "table",
        "",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
      )
    );
  });

  test("are known by how they begin, whatever they are called", async function (assert) {
    assert.true(await look("scan.png", `${"\0".repeat(128)}DICM`));
    assert.true(await look("letter.jpg", "%PDF-1.7"));
    assert.true(await look("old.jpg", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"));
    assert.true(await look("new.jpg", "PK\x03\x04........[Content_Types].xml"));
    assert.true(await look("text.jpg", "{\\rtf1"));
  });

  test("pictures, films and archives of other things are welcome", async function (assert) {
    assert.false(await look("a.png", "\x89PNG\r\n\x1a\n", "image/png"));
    assert.false(await look("b.mp4", "\0\0\0\x18ftypmp42", "video/mp4"));
    assert.false(await look("c.zip", "PK\x03\x04........a.png"));
    assert.false(await look("dicm.png", "DICM at the wrong place"));
  });
});
