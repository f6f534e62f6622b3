import { module, test } from "qunit";
import { burn } from "../../../assets/javascripts/discourse/lib/cover/burn.ts";
import {
  LONGEST,
  whiteCanvas,
} from "../../../assets/javascripts/discourse/lib/cover/canvas.ts";
import {
  UNCUT,
  withBox,
} from "../../../assets/javascripts/discourse/lib/cover/cut.ts";
import { encode } from "../../../assets/javascripts/discourse/lib/cover/encode.ts";
import { read } from "../../../assets/javascripts/discourse/lib/cover/read.ts";
import type Unreadable from "../../../assets/javascripts/discourse/lib/cover/unreadable.ts";
import { type Cause } from "../../../assets/javascripts/discourse/lib/cover/unreadable.ts";
import { exif, holds, markersOf, withSegment } from "./support/jpeg.ts";
import { lockedPdf, pdfOf, scannedPdf } from "./support/pdf.ts";
import {
  BLUE,
  bytesOf,
  colourAt,
  fileOf,
  halves,
  isNear,
  RED,
  shown,
} from "./support/pictures.ts";

const SECRET = "GPS 50.4501 N 30.5234 E";

async function jpeg(canvas = halves()): Promise<Uint8Array<ArrayBuffer>> {
  return bytesOf(await fileOf(canvas, "image/jpeg"));
}

function file(...parts: (string | Uint8Array)[]): File {
  return new File(parts as BlobPart[], `${SECRET}.jpg`);
}

async function causeOf(content: File): Promise<Cause | undefined> {
  try {
    await read(content);
  } catch (error) {
    return (error as Unreadable).why;
  }
}

/** A PNG that says how large it is, and has nothing behind that. */
function pngThatSays(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(33);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
  bytes.set([0x49, 0x48, 0x44, 0x52], 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return bytes;
}

module("Cover | what is opened", function () {
  for (const type of ["image/png", "image/jpeg", "image/webp"]) {
    test(`opens ${type}, whatever its name says`, async function (assert) {
      const [canvas, ...others] = await read(
        await fileOf(halves(), type, "x.pdf")
      );
      assert.strictEqual(others.length, 0);
      assert.deepEqual([canvas!.width, canvas!.height], [200, 100]);
      assert.true(isNear(colourAt(canvas!, 20, 50), RED));
    });
  }

  // How a camera was held → where the left, red half of its picture belongs.
  for (const [orientation, width, red, blue] of [
    [1, 200, [20, 50], [180, 50]],
    [2, 200, [180, 50], [20, 50]],
    [3, 200, [180, 50], [20, 50]],
    [4, 200, [20, 50], [180, 50]],
    [5, 100, [50, 20], [50, 180]],
    [6, 100, [50, 20], [50, 180]],
    [7, 100, [50, 180], [50, 20]],
    [8, 100, [50, 180], [50, 20]],
  ] as const) {
    test(`turns what a camera noted as ${orientation}`, async function (assert) {
      const bytes = withSegment(await jpeg(), "exif", exif(orientation, ""));
      const [canvas] = await read(file(bytes));
      assert.strictEqual(canvas!.width, width);
      assert.true(isNear(colourAt(canvas!, red[0], red[1]), RED));
      assert.true(isNear(colourAt(canvas!, blue[0], blue[1]), BLUE));
    });
  }

  test("a large picture becomes as large as we send", async function (assert) {
    const [canvas] = await read(await fileOf(halves(6000, 4000), "image/jpeg"));
    assert.deepEqual([canvas!.width, canvas!.height], [LONGEST, 1600]);
  });

  test("a small one stays small", async function (assert) {
    const [canvas] = await read(await fileOf(halves(3, 2)));
    assert.deepEqual([canvas!.width, canvas!.height], [3, 2]);
  });

  test("what was see-through is white", async function (assert) {
    const clear = document.createElement("canvas");
    clear.width = clear.height = 10;
    const [canvas] = await read(await fileOf(clear));
    assert.deepEqual(colourAt(canvas!, 5, 5), [255, 255, 255]);
  });

  test("a bomb is refused before it is opened", async function (assert) {
    const opened = createImageBitmap;
    let wasOpened = false;
    globalThis.createImageBitmap = (() => {
      wasOpened = true;
      return Promise.reject(new Error("opened"));
    }) as typeof createImageBitmap;
    try {
      assert.strictEqual(
        await causeOf(file(pngThatSays(60_000, 60_000))),
        "pixels"
      );
      assert.false(wasOpened);
    } finally {
      globalThis.createImageBitmap = opened;
    }
  });

  test("what is broken gets a sentence", async function (assert) {
    const whole = await jpeg();
    assert.strictEqual(await causeOf(file()), "empty");
    assert.strictEqual(await causeOf(file("%PDF-1.4\nnothing")), "broken");
    assert.strictEqual(await causeOf(file(whole.subarray(0, 60))), "broken");
    assert.strictEqual(await causeOf(file(pngThatSays(10, 10))), "broken");
    assert.strictEqual(
      await causeOf(file(new Uint8Array([0xff, 0xd8, 0xff]))),
      "broken"
    );
    assert.strictEqual(
      await causeOf(file("<svg onload='alert(1)'></svg>")),
      "format"
    );
    assert.strictEqual(await causeOf(file("GIF89a........")), "format");
    const huge = file("x");
    Object.defineProperty(huge, "size", { value: 51 * 1024 * 1024 });
    assert.strictEqual(await causeOf(huge), "size");
  });
});

module("Cover | PDF", function () {
  test("its pages become pictures", async function (assert) {
    const pages = await read(file(pdfOf(["One", "Two", "Three"])));
    assert.strictEqual(pages.length, 3);
    const [{ width, height }] = pages as [HTMLCanvasElement];
    assert.deepEqual([width, height], [1600, 800], "four times 400 × 200");
    assert.true(isNear(colourAt(pages[2]!, 1360, 600), RED));
    assert.deepEqual(colourAt(pages[0]!, 5, 5), [255, 255, 255]);
    assert.true(hasInk(pages[0]!), "words without a font of their own");
  });

  test("scans show in the codings of scanners", async function (assert) {
    const [colour] = await read(file(scannedPdf("JPXDecode")));
    assert.deepEqual(colourAt(colour!, 200, 200), [255, 64, 64], "JPEG 2000");
    const [ink] = await read(file(scannedPdf("JBIG2Decode")));
    assert.deepEqual(colourAt(ink!, 200, 200), [0, 0, 0], "JBIG2");
  });

  test("one with a password gets a sentence", async function (assert) {
    assert.strictEqual(await causeOf(file(lockedPdf())), "password");
  });

  test("one of many pages gets a sentence", async function (assert) {
    const texts = Array.from({ length: 13 }, (_, index) => String(index));
    assert.strictEqual(await causeOf(file(pdfOf(texts))), "pages");
  });

  test("nothing in it runs", async function (assert) {
    const script =
      "/OpenAction << /S /JavaScript /JS (globalThis.wasRun = true; app.alert(1)) >>";
    const pages = await read(file(pdfOf(["One"], script)));
    assert.strictEqual(pages.length, 1);
    assert.false("wasRun" in globalThis);
  });
});

module("Cover | what is sent", function () {
  test("has nothing but pixels in it", async function (assert) {
    const words = new TextEncoder().encode(SECRET);
    let bytes = withSegment(await jpeg(), "exif", exif(6, SECRET));
    bytes = withSegment(bytes, "profile", words);
    bytes = withSegment(bytes, "comment", words);
    const [canvas] = await read(file(bytes, SECRET));
    const sent = await encode(burn(canvas!, UNCUT));
    const out = await bytesOf(sent);

    assert.true(holds(bytes, SECRET), "it was there");
    assert.false(holds(out, SECRET));
    assert.strictEqual(sent.type, "image/jpeg");
    assert.false("name" in sent, "a blob, not a file");
    const beside = markersOf(out).filter(
      (marker) => (marker > 0xe0 && marker <= 0xef) || marker === 0xfe
    );
    assert.deepEqual(beside, []);
    assert.deepEqual([...out.subarray(-2)], [0xff, 0xd9], "ends where it ends");
  });

  test("drops what a browser writes by itself", async function (assert) {
    const { bareJpeg } =
      await import("../../../assets/javascripts/discourse/lib/cover/bare-jpeg.ts");
    const plain = await jpeg();
    const bytes = withSegment(plain, "exif", exif(6, SECRET));
    assert.deepEqual([...bareJpeg(bytes)], [...bareJpeg(plain)]);
    assert.throws(() => bareJpeg(new Uint8Array([0xff, 0xd8, 1, 2, 3, 4])));
  });

  test("nothing is left below a box", async function (assert) {
    // A chessboard of single pixels: whatever was left of it would be seen.
    const board = whiteCanvas(128, 128);
    const pen = board.getContext("2d")!;
    for (let at = 0; at < 128 * 128; at += 2) {
      const y = Math.floor(at / 128);
      pen.fillRect((at % 128) + (y % 2), y, 1, 1);
    }
    const box = { id: 1, x: 0.253, y: 0.251, width: 0.499, height: 0.497 };
    const burnt = burn(board, withBox(UNCUT, box));
    const below = new Set<number>();
    for (let x = 32; x < 96; x++) {
      for (let y = 32; y < 95; y++) {
        below.add(Math.max(...colourAt(burnt, x, y)));
      }
    }
    assert.deepEqual([...below], [0], "every pixel is black, halves included");

    const other = burn(halves(128, 128), withBox(UNCUT, box));
    const inner = { id: 0, x: 0.25, y: 0.25, width: 0.5, height: 0.4921875 };
    const [one, two] = await Promise.all(
      [burnt, other].map(async (canvas) =>
        bytesOf(await encode(burn(canvas, { ...UNCUT, frame: inner })))
      )
    );
    assert.deepEqual(
      [...one!],
      [...two!],
      "two documents are one and the same below it"
    );
    const seen = await shown(new Blob([one!], { type: "image/jpeg" }));
    assert.deepEqual(colourAt(seen, 30, 30), [0, 0, 0]);
  });

  test("is within what the server takes, at any content", async function (assert) {
    const noise = whiteCanvas(LONGEST, LONGEST);
    const pen = noise.getContext("2d")!;
    const pixels = pen.createImageData(LONGEST, LONGEST);
    let value = 1;
    for (let at = 0; at < pixels.data.length; at++) {
      value = (value * 1103515245 + 12345) % 2147483648;
      pixels.data[at] = at % 4 === 3 ? 255 : value % 256;
    }
    pen.putImageData(pixels, 0, 0);
    const { size } = await encode(noise);
    assert.true(size <= 10 * 1024 * 1024, `${size} bytes`);
  });
});

function hasInk(canvas: HTMLCanvasElement): boolean {
  const { data } = canvas.getContext("2d")!.getImageData(150, 200, 400, 160);
  return data.some((value, at) => at % 4 === 0 && value < 60);
}
